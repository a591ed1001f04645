/** Decodes the bytes of a web page. */

/** The text of a web page: by its byte order mark, else by what it declares, else UTF-8, else Windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return decodeAs(declaredCharset(bytes) ?? 'windows-1252', bytes);
	}
}

function declaredCharset(bytes: Uint8Array): string | undefined {
	const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
	const name = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase();
	return name && !/^utf-?(8|16)/.test(name) ? name : undefined;
}

function decodeAs(name: string, bytes: Uint8Array): string {
	try {
		return new TextDecoder(name).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
