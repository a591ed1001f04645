/** Looks over a PDF before it is taken apart: that it is whole, and that nothing in it unpacks without end. */
import { inflateSync } from 'node:zlib';
import type { Limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');

/** Streams without words: pictures, fonts, colours, notes about the file. None of them is decoded, or is small by nature. */
const WORDLESS = /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType|XML)\b|\/Length[123]\b|\/Alternate\b/;

/** Throws `UnreadableFile` where a PDF is cut short, or where its streams unpack to more than the limits allow. */
export function checkPdf(bytes: Uint8Array, limits: Limits): void {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (file.lastIndexOf('%%EOF') < 0) {
		throw new UnreadableFile('truncated', 'Its closing mark is missing: it is cut short.');
	}
	const locked = file.includes('/Encrypt');
	let total = 0;
	for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
		const dictionary = streamDictionary(file, at);
		const next = file[at + STREAM.length];
		if (!/>>\s*$/.test(dictionary) || (next !== 10 && next !== 13)) continue;
		const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? [];
		if (filters.length > 1) {
			throw new UnreadableFile('too-large', 'A part of it is packed twice over, as a file made to fill a memory is.');
		}
		if (!/^\/Fl/.test(filters[0] ?? '') || WORDLESS.test(dictionary)) continue;
		const start = at + STREAM.length + (file[at + STREAM.length] === 13 ? 2 : 1);
		const length = inflatedLength(file, start, limits.inflatedBytes - total, limits);
		if (length === undefined && !locked) throw new UnreadableFile('damaged', 'A part of it cannot be unpacked.');
		total += length ?? 0;
	}
}

/** The text of the dictionary before a stream. */
function streamDictionary(file: Buffer, at: number): string {
	const text = file.toString('latin1', Math.max(0, at - 2_000), at);
	return text.slice(text.lastIndexOf(' obj') + 1);
}

/** How long a stream is once inflated; undefined where it cannot be. Packed bytes may by chance spell its closing word. */
function inflatedLength(file: Buffer, start: number, room: number, limits: Limits): number | undefined {
	let end = file.indexOf(END, start);
	for (let attempt = 0; attempt < 3; attempt += 1) {
		const packed = file.subarray(start, end < 0 ? file.length : end);
		const most = Math.max(1 << 20, Math.min(room, packed.length * limits.ratio));
		try {
			return inflateSync(packed, { maxOutputLength: most }).length;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw bomb();
		}
		if (end < 0) return undefined;
		end = file.indexOf(END, end + 1);
	}
	return undefined;
}

function bomb(): UnreadableFile {
	return new UnreadableFile(
		'too-large',
		'A part of it unpacks to far more than its size, as a file made to fill a memory does.',
		'Do not open it; ask the publisher for the document again.',
	);
}
