/** Writes a file in many pieces, gathered: each call to the system costs more than a small piece. */
import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';

/** Many files are written at a time: at 28 datasets' files and their packed forms these are 14 MB. */
const GATHERED = 1 << 18;

export interface PieceWriter {
	/** Adds bytes. They are copied or written at once: a small piece often is a view of something large. */
	add: (bytes: Uint8Array) => void;
	/** How many bytes the file has with all that was added. */
	size: () => number;
	/** Writes what is left, and closes the file. */
	close: () => void;
}

/** Begins a file, in the place of one that is there; with the flag `a` it goes on with it. */
export function openWriter(file: string, flag: 'w' | 'a' = 'w'): PieceWriter {
	const out = openSync(file, flag);
	const waiting = Buffer.allocUnsafe(GATHERED);
	let length = 0;
	let { size } = fstatSync(out);
	const write = (bytes: Uint8Array) => {
		for (let done = 0; done < bytes.length;) done += writeSync(out, bytes, done);
	};
	const writeWaiting = () => {
		write(waiting.subarray(0, length));
		length = 0;
	};
	return {
		add: (bytes) => {
			size += bytes.length;
			if (length + bytes.length > GATHERED) writeWaiting();
			if (bytes.length > GATHERED) return write(bytes);
			waiting.set(bytes, length);
			length += bytes.length;
		},
		size: () => size,
		close: () => {
			try {
				writeWaiting();
			} finally {
				closeSync(out);
			}
		},
	};
}
