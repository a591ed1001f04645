/** Writes the open data: every file of the one list of them, and the archive of them all beside them. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { digestOf } from '../../src/lib/cache-key.ts';
import { shareOf } from '../../src/lib/shares.ts';
import { readEntry, zipEntry, type ZipEntry } from '../../src/lib/zip.ts';
import { bytesOf, descriptionFiles, recordFiles, type DataFile } from '../../src/views/data-files.ts';
import { joinArchive, openPart, type ArchivePart } from './data-archive.ts';
import { openGroupCache, versionBeside, type GroupCache, type KeptForm } from './group-cache.ts';
import { openOutputFiles, type OutputPlaces } from './output-files.ts';
import { writeTables } from './write-tables.ts';

const ARCHIVE = 'all.zip';

/** What can be written by different threads: the tables, or one of so many shares of the records. */
export type DataShare = 'tables' | number;

/** So many that two threads end at about the same time. */
const RECORD_SHARES = 4;

/** All shares, in the order of the archive. */
export const DATA_SHARES: readonly DataShare[] = ['tables', ...Array.from({ length: RECORD_SHARES }).keys()];

const partOf = (folder: string, share: DataShare): string => join(folder, `${ARCHIVE}.${share}`);

/**
 * Writes a share of the data of a corpus into a folder, with its part of the archive. With a file to keep things in, what
 * is made of plans that have not changed since the last build is taken from the last output and, packed as the archive has
 * it, from there; what is written is the same to the byte either way.
 */
export function writeDataShare(corpus: Corpus, share: DataShare, places: OutputPlaces, cacheFile?: string): void {
	mkdirSync(places.folder, { recursive: true });
	const cache = openGroupCache(corpus, cacheFile);
	const part = openPart(partOf(places.folder, share));
	try {
		if (share === 'tables') {
			writeTables(corpus, places.folder, part, cache);
			writeFiles(corpus, descriptionFiles(corpus), places, part, cache);
		} else writeFiles(corpus, shareOf(recordFiles(corpus), share, RECORD_SHARES), places, part, cache);
		cache.finish();
	} finally {
		cache.close();
		part.close();
	}
}

function writeFiles(
	corpus: Corpus,
	all: readonly DataFile[],
	places: OutputPlaces,
	part: ArchivePart,
	cache: GroupCache,
): void {
	const files = openOutputFiles(places, versionBeside(corpus));
	for (const file of all) {
		const { path, madeOf } = file;
		const source = madeOf && [path, madeOf()];
		const name = source && digestOf(source);
		let body: Uint8Array | undefined;
		if (name === undefined || !files.take(path, name)) {
			body = bytesOf(file);
			files.write(path, body, name);
		}
		part.add(cache.of(source, () => zipEntry(path, body ?? readFileSync(join(places.folder, path))), AS_ENTRY));
	}
	files.finish();
}

const AS_ENTRY: KeptForm<ZipEntry> = { parts: ({ bytes }) => [bytes], read: readEntry };

/** Joins the archive once all shares are written; says how many files and bytes it has. */
export const finishData = (folder: string): { files: number; bytes: number } =>
	joinArchive(
		DATA_SHARES.map((share) => partOf(folder, share)),
		join(folder, ARCHIVE),
	);
