/** Reads a file from its beginning to its end without holding it. */
import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;

/** Gives a file about a megabyte at a time; each is a buffer of its own. */
export function* readChunks(file: string): Generator<Buffer> {
	const from = openSync(file, 'r');
	try {
		for (;;) {
			const chunk = Buffer.allocUnsafe(CHUNK);
			const length = readSync(from, chunk);
			if (length === 0) return;
			yield chunk.subarray(0, length);
		}
	} finally {
		closeSync(from);
	}
}
