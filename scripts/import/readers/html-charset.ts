/** Decodes the bytes of a web page. */
import { decodeText } from './decode-text.ts';

/** The text of a web page: as any text is decoded, but where that leaves Windows-1252, as the page itself declares. */
export function decodeHtml(bytes: Uint8Array): string {
	const { text, encoding } = decodeText(bytes);
	const declared = encoding === 'windows-1252' ? declaredCharset(bytes) : undefined;
	return declared ? decodeAs(declared, bytes) : text;
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
