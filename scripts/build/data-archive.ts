/** `data/all.zip`, written entry by entry: little is in memory. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { zipEnd, type ZipEntry } from '../../src/lib/zip.ts';

export interface DataArchive {
	add: (entry: ZipEntry) => void;
	/** Writes the list of entries, and says how many files and bytes the archive has. */
	finish: () => { files: number; bytes: number };
	/** Lets go of the file, finished or not. */
	close: () => void;
}

/** Begins an archive in a file. */
export function openArchive(file: string): DataArchive {
	const archive = openSync(file, 'w');
	const entries: { path: string; facts: Buffer; at: number }[] = [];
	let at = 0;
	return {
		add: ({ path, facts, bytes }) => {
			entries.push({ path, facts, at });
			writeSync(archive, bytes);
			at += bytes.length;
		},
		finish: () => {
			const end = zipEnd(entries, at);
			writeSync(archive, end);
			return { files: entries.length, bytes: at + end.length };
		},
		close: () => closeSync(archive),
	};
}
