/** Looks over a PDF before it is taken apart: that it is whole, and that nothing in it unpacks without end. */
import { inflateSync } from 'node:zlib';
import type { Limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');

/** Throws `UnreadableFile` where a PDF is cut short, or where its streams unpack to more than the limits allow. */
export function checkPdf(bytes: Uint8Array, limits: Limits): void {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (file.lastIndexOf('%%EOF') < 0) {
		throw new UnreadableFile('truncated', 'Its closing mark is missing: it is cut short.');
	}
	let total = 0;
	for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
		if (file.subarray(at - 3, at).equals(END.subarray(0, 3))) continue;
		const dictionary = streamDictionary(file, at);
		const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? [];
		if (filters.length > 1) {
			throw new UnreadableFile('too-large', 'A part of it is packed twice over, as a file made to fill a memory is.');
		}
		if (!/^\/Fl/.test(filters[0] ?? '') || /\/Subtype\s*\/Image\b/.test(dictionary)) continue;
		const start = at + STREAM.length + (file[at + STREAM.length] === 13 ? 2 : 1);
		const end = file.indexOf(END, start);
		total += inflatedLength(file.subarray(start, end < 0 ? file.length : end), limits.inflatedBytes - total, limits);
	}
}

/** The text of the dictionary before a stream. */
function streamDictionary(file: Buffer, at: number): string {
	const text = file.toString('latin1', Math.max(0, at - 2_000), at);
	return text.slice(text.lastIndexOf(' obj') + 1);
}

function inflatedLength(packed: Buffer, room: number, limits: Limits): number {
	const most = Math.max(1 << 20, Math.min(room, packed.length * limits.ratio));
	try {
		return inflateSync(packed, { maxOutputLength: most }).length;
	} catch (error) {
		// A stream that is damaged or enciphered is left to the reader of PDFs, which knows how to mend or unlock it.
		if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return 0;
		throw new UnreadableFile(
			'too-large',
			'A part of it unpacks to far more than its size, as a file made to fill a memory does.',
			'Do not open it; ask the publisher for the document again.',
		);
	}
}
