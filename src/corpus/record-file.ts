/** Records that were read, in a file for the next process: reading 1,500 plans takes 6 s, and this file 1 s. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CACHE = '.cache/records';

/** What decides what is made of a text: the shapes, the readers, and the versions of what they use. */
const CODE = ['src/domain', 'src/corpus', 'src/lib'];
const VERSIONS = 'package-lock.json';

export interface StoredRecord {
	/** Name of the file as it was asked for. */
	file: string;
	/** Digest of its text. */
	digest: string;
	record: unknown;
}

/** The records kept of a folder's files; none where the code has changed since. Never throws: it is only a cache. */
export function loadRecords(folder: string): StoredRecord[] {
	const store = storeOf(folder);
	if (!existsSync(store)) return [];
	try {
		const [version, ...lines] = readFileSync(store, 'utf8').trimEnd().split('\n');
		return version === codeVersion() ? lines.map((line) => JSON.parse(line) as StoredRecord) : [];
	} catch {
		// Half written, or by another hand: everything is read from the content then, as if there were no such file.
		return [];
	}
}

/** Writes the records of a folder's files in the place of those before. A reader never sees half of them. */
export function saveRecords(folder: string, records: readonly StoredRecord[]): void {
	const store = storeOf(folder);
	mkdirSync(CACHE, { recursive: true });
	const next = `${store}.${process.pid}`;
	writeFileSync(next, [codeVersion(), ...records.map((record) => JSON.stringify(record)), ''].join('\n'));
	renameSync(next, store);
}

const storeOf = (folder: string): string =>
	join(CACHE, `${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}.ndjson`);

let known: string | undefined;

/** Digest of the code that decides what is made of a text. */
export function codeVersion(): string {
	known ??= CODE.flatMap(filesOf)
		.concat(existsSync(VERSIONS) ? [VERSIONS] : [])
		.reduce((hash, file) => hash.update(file).update(readFileSync(file)), createHash('sha256'))
		.digest('hex');
	return known;
}

const filesOf = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.ts'))
				.sort()
				.map((name) => join(folder, name))
		: [];
