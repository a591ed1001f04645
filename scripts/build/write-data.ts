/** Writes the open data: every file of the one list of them, and the archive of them all beside them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { readEntry, unpackEntry, zipEntry } from '../../src/lib/zip.ts';
import { bytesOf, datasetFiles, recordFiles } from '../../src/views/data-files.ts';
import { joinArchive, openPart } from './data-archive.ts';
import { openGroupCache } from './group-cache.ts';

const ARCHIVE = 'all.zip';

/** What can be written by different threads, in the order of the archive. */
const SHARES = { datasets: datasetFiles, records: recordFiles };
export type DataShare = keyof typeof SHARES;

const partOf = (folder: string, share: string): string => join(folder, `${ARCHIVE}.${share}`);

/**
 * Writes a share of the data of a corpus into a folder, with its part of the archive. With a file to keep things in, the
 * files of a plan that has not changed since the last build are taken from there, packed as the archive has them; what
 * is written is the same to the byte either way.
 */
export function writeDataShare(corpus: Corpus, share: DataShare, folder: string, cacheFile?: string): void {
	mkdirSync(folder, { recursive: true });
	const cache = openGroupCache(corpus, cacheFile);
	const part = openPart(partOf(folder, share));
	const made = new Set<string>();
	const write = (path: string, body: Uint8Array) => {
		const parent = dirname(join(folder, path));
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(join(folder, path), body);
	};
	try {
		for (const file of SHARES[share](corpus)) {
			const { path, madeOf } = file;
			let body: Uint8Array | undefined;
			const entry = cache.get(madeOf && [path, madeOf()], () => {
				body = bytesOf(file);
				return zipEntry(path, body).bytes;
			});
			part.add(readEntry(entry));
			write(path, body ?? unpackEntry(readEntry(entry)));
		}
		cache.finish();
	} finally {
		cache.close();
		part.close();
	}
}

/** Joins the archive once all shares are written; says how many files and bytes it has. */
export const finishData = (folder: string): { files: number; bytes: number } =>
	joinArchive(
		Object.keys(SHARES).map((share) => partOf(folder, share)),
		join(folder, ARCHIVE),
	);
