/** Writes the open data: every file of the one list of them, then the archive of them all. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { dataFiles } from '../../src/views/data-files.ts';
import { writeDataArchive } from './data-archive.ts';

/** Characters gathered before they are written: a call to the system for each row would take longer than the row. */
const GATHER = 1 << 20;

/** Writes the data of a corpus into a folder that is its own. */
export async function writeData(corpus: Corpus, folder: string): Promise<void> {
	const made = new Set<string>();
	for (const { path, pieces } of dataFiles(corpus)) {
		const file = join(folder, path);
		const parent = dirname(file);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writePieces(file, pieces());
	}
	await writeDataArchive(folder);
}

function writePieces(file: string, pieces: Iterable<string | Uint8Array>): void {
	const open = openSync(file, 'w');
	try {
		let gathered = '';
		const flush = () => {
			if (gathered) writeSync(open, gathered);
			gathered = '';
		};
		for (const piece of pieces) {
			if (typeof piece === 'string') gathered += piece;
			if (typeof piece !== 'string' || gathered.length > GATHER) flush();
			if (typeof piece !== 'string') writeSync(open, piece);
		}
		flush();
	} finally {
		closeSync(open);
	}
}
