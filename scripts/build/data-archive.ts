/** `data/all.zip`, written entry by entry: little is in memory. Its parts are made apart and joined at the end. */
import { appendFileSync, closeSync, fstatSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs';
import { listEntries, zipEnd, type ZipEntry } from '../../src/lib/zip.ts';

/** A part of an archive: entries one after another, without a list of them. */
export interface ArchivePart {
	add: (entry: ZipEntry) => void;
	close: () => void;
}

/** Begins a part in a file of its own. */
export function openPart(file: string): ArchivePart {
	const part = openSync(file, 'w');
	return {
		add: ({ bytes }) => void writeSync(part, bytes),
		close: () => closeSync(part),
	};
}

/** Makes parts into one archive, in their order, and removes them; says how many files and bytes it has. */
export function joinArchive(parts: readonly string[], file: string): { files: number; bytes: number } {
	for (const part of parts) {
		appendFileSync(file, readFileSync(part));
		rmSync(part);
	}
	const archive = openSync(file, 'r+');
	try {
		const { size } = fstatSync(archive);
		const entries = [...listEntries(size, readerOf(archive))];
		const end = zipEnd(entries, size);
		writeSync(archive, end, 0, end.length, size);
		return { files: entries.length, bytes: size + end.length };
	} finally {
		closeSync(archive);
	}
}

const readerOf = (file: number) => (at: number, length: number) => {
	const bytes = Buffer.alloc(length);
	if (readSync(file, bytes, 0, length, at) < length) throw new Error('a part of the archive ends within an entry');
	return bytes;
};
