/** Reads a file from its beginning to its end without holding it. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;

/**
 * Gives a file about a megabyte at a time; each is a buffer of its own, no larger than what is left of the file: V8 marks
 * all objects of a thread whenever 64 MB of buffers have been made, a hundred of a megabyte for small files among them.
 */
export function* readChunks(file: string): Generator<Buffer> {
	const from = openSync(file, 'r');
	try {
		for (let left = fstatSync(from).size; left > 0;) {
			const chunk = Buffer.allocUnsafe(Math.min(CHUNK, left));
			const length = readSync(from, chunk);
			if (length === 0) return;
			left -= length;
			yield chunk.subarray(0, length);
		}
	} finally {
		closeSync(from);
	}
}
