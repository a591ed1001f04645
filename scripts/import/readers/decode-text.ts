/** Bytes to text: UTF-8, UTF-16 in either order, with or without a mark, and Windows-1252 for the rest. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Decodes a text file. Never throws: what is not valid UTF-8 is read as Windows-1252, in which every byte means something. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
	const encoding = markOf(bytes) ?? guess(bytes);
	const text = new TextDecoder(encoding).decode(bytes);
	return { text: text.replaceAll('\u0000', ''), encoding };
}

function markOf(bytes: Uint8Array): Encoding | undefined {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	return undefined;
}

function guess(bytes: Uint8Array): Encoding {
	const sample = bytes.subarray(0, 4096);
	let even = 0;
	let odd = 0;
	sample.forEach((byte, index) => {
		if (byte === 0 && index % 2 === 0) even += 1;
		else if (byte === 0) odd += 1;
	});
	// English in UTF-16 has a nought in nearly every second byte; other text has almost none.
	if (odd > sample.length / 5 && odd > even * 4) return 'utf-16le';
	if (even > sample.length / 5 && even > odd * 4) return 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}
