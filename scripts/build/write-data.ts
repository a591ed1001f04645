/** Writes the open data: every file of the one list of them, and the archive of them all beside them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { readEntry, unpackEntry, zipEntry } from '../../src/lib/zip.ts';
import { bytesOf, dataFiles } from '../../src/views/data-files.ts';
import { openArchive } from './data-archive.ts';
import { openGroupCache } from './group-cache.ts';

const ARCHIVE = 'all.zip';

/**
 * Writes the data of a corpus into a folder that is its own. With a file to keep things in, the files of a plan that
 * has not changed since the last build are taken from there, packed as the archive has them; what is written is the
 * same to the byte either way. Says how many files and bytes the archive has.
 */
export function writeData(corpus: Corpus, folder: string, cacheFile?: string): { files: number; bytes: number } {
	mkdirSync(folder, { recursive: true });
	const cache = openGroupCache(corpus, cacheFile);
	const archive = openArchive(join(folder, ARCHIVE));
	const made = new Set<string>();
	const write = (path: string, body: Uint8Array) => {
		const parent = dirname(join(folder, path));
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(join(folder, path), body);
	};
	try {
		for (const file of dataFiles(corpus)) {
			const { path, madeOf } = file;
			let body: Uint8Array | undefined;
			const entry = cache.get(madeOf && [path, madeOf()], () => {
				body = bytesOf(file);
				return zipEntry(path, body).bytes;
			});
			archive.add(readEntry(entry));
			write(path, body ?? unpackEntry(readEntry(entry)));
		}
		cache.close();
		return archive.finish();
	} finally {
		archive.close();
	}
}
