/** Writes the open data: every file of the one list of them, and the archive of them all beside them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { readEntry, zipEntry, type ZipEntry } from '../../src/lib/zip.ts';
import { bytesOf, descriptionFiles, recordFiles, type DataFile } from '../../src/views/data-files.ts';
import { joinArchive, openPart, type ArchivePart } from './data-archive.ts';
import { openGroupCache, type GroupCache, type KeptForm } from './group-cache.ts';
import { writeTables } from './write-tables.ts';

const ARCHIVE = 'all.zip';

/** What can be written by different threads, in the order of the archive. */
const SHARES = {
	datasets: (corpus: Corpus, folder: string, part: ArchivePart, cache: GroupCache) => {
		writeTables(corpus, folder, part, cache);
		writeFiles(descriptionFiles(corpus), folder, part, cache);
	},
	records: (corpus: Corpus, folder: string, part: ArchivePart, cache: GroupCache) =>
		writeFiles(recordFiles(corpus), folder, part, cache),
};
export type DataShare = keyof typeof SHARES;

const partOf = (folder: string, share: string): string => join(folder, `${ARCHIVE}.${share}`);

/**
 * Writes a share of the data of a corpus into a folder, with its part of the archive. With a file to keep things in, what
 * is made of plans that have not changed since the last build is taken from there, packed as the archive has it; what is
 * written is the same to the byte either way.
 */
export function writeDataShare(corpus: Corpus, share: DataShare, folder: string, cacheFile?: string): void {
	mkdirSync(folder, { recursive: true });
	const cache = openGroupCache(corpus, cacheFile);
	const part = openPart(partOf(folder, share));
	try {
		SHARES[share](corpus, folder, part, cache);
		cache.finish();
	} finally {
		cache.close();
		part.close();
	}
}

function writeFiles(files: readonly DataFile[], folder: string, part: ArchivePart, cache: GroupCache): void {
	const made = new Set<string>();
	for (const file of files) {
		const { path, madeOf } = file;
		const { entry, body } = cache.of(madeOf && [path, madeOf()], () => makeFile(file), AS_FILE);
		part.add(entry);
		const parent = dirname(join(folder, path));
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(join(folder, path), body);
	}
}

const LENGTH = 4;

/** A file as the archive has it and as it is: to unpack 4,500 of them takes four times as long as to read them. */
interface MadeFile {
	entry: ZipEntry;
	body: Uint8Array;
}

function makeFile(file: DataFile): MadeFile {
	const body = bytesOf(file);
	return { entry: zipEntry(file.path, body), body };
}

const AS_FILE: KeptForm<MadeFile> = {
	parts: ({ entry: { bytes }, body }) => {
		const length = Buffer.alloc(LENGTH);
		length.writeUInt32LE(bytes.length);
		return [length, bytes, body];
	},
	read: (bytes) => {
		const end = LENGTH + Buffer.from(bytes.buffer, bytes.byteOffset, LENGTH).readUInt32LE();
		return { entry: readEntry(bytes.subarray(LENGTH, end)), body: bytes.subarray(end) };
	},
};

/** Joins the archive once all shares are written; says how many files and bytes it has. */
export const finishData = (folder: string): { files: number; bytes: number } =>
	joinArchive(
		Object.keys(SHARES).map((share) => partOf(folder, share)),
		join(folder, ARCHIVE),
	);
