/** Records that were read, in a file for the next process: reading 1,500 plans takes 6 s, and this file 1 s. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeParts } from '../lib/write-parts.ts';
import { codeDigest } from '../lib/code-digest.ts';

const CACHE = '.cache/records';

/** What decides what is made of a text: the shapes, the readers, and the versions of what they use. */
const CODE = ['src/domain', 'src/corpus', 'src/lib'];
const VERSIONS = 'package-lock.json';

export interface StoredRecord {
	/** Name of the file as it was asked for. */
	file: string;
	/** Digest of its bytes. */
	digest: string;
	record: unknown;
}

/** A record as it is written: what stands in the file, and what one thread hands to another, which then has the same bytes. */
export type RecordLine = Buffer<SharedArrayBuffer>;

/** Writes a record down. */
export function lineOf({ file, digest, record }: StoredRecord): RecordLine {
	const text = JSON.stringify({ file, digest, record });
	const line = Buffer.from(new SharedArrayBuffer(Buffer.byteLength(text)));
	line.write(text);
	return line;
}

/** What is between the head of a record's line and the record. */
const RECORD = ',"record":';

/**
 * The records kept of a folder's files, each made when it is asked for, the last where there are two of a file. None
 * where the code has changed since.
 */
export const loadRecords = (folder: string): StoredRecord[] =>
	keptLines(folder, 'ndjson')
		.map(recordOf)
		.filter((record) => record !== undefined);

/** Writes the records of a folder's files in the place of those before. */
export const saveRecords = (folder: string, lines: readonly Buffer[]): void =>
	writeAll(folder, 'ndjson', (file) => writeLines(file, [Buffer.from(codeVersion()), ...lines]));

/** Adds records to those that are kept of a folder's files, all by the same code. */
export function addRecords(folder: string, lines: readonly Buffer[]): void {
	const file = openSync(storeOf(folder, 'ndjson'), 'a');
	// Begins on a line of its own, should what is there have been cut off.
	writeLines(file, [Buffer.alloc(0), ...lines]);
	closeSync(file);
}

/** Writes lines as they are, without putting them together first: they are 90 MB for 1,500 plans. */
function writeLines(file: number, lines: readonly Buffer[]): void {
	const end = Buffer.from('\n');
	writeParts(
		file,
		lines.flatMap((line) => [line, end]),
	);
}

/**
 * What a line says, if it says anything. Its record is parsed when it is first wanted, and undefined then if it was cut
 * off. Until then it stays the bytes that were read: as one text the records of 1,500 plans take twice the room, and half
 * a second more.
 */
export function recordOf(line: Buffer): StoredRecord | undefined {
	const at = line.indexOf(RECORD);
	const head = at < 0 ? undefined : parsed(`${line.toString('utf8', 0, at)}}`);
	if (!head) return undefined;
	let rest: Buffer | undefined = line.subarray(at + RECORD.length, -1);
	let record: unknown;
	return {
		...(head as StoredRecord),
		get record() {
			// The bytes of all lines are let go of with the last of them.
			if (rest) record = parsed(rest.toString());
			rest = undefined;
			return record;
		},
	};
}

/** What was kept of a folder under a kind; nothing where the code has changed since. Never throws: it is only a cache. */
export const readKept = (folder: string, kind: string): unknown[] =>
	keptLines(folder, kind)
		.map((line) => parsed(line.toString()))
		.filter((line) => line !== undefined);

/** Keeps something of a folder for the next process, in the place of what was there. */
export const writeKept = (folder: string, kind: string, lines: readonly object[]): void =>
	writeAll(folder, kind, (file) =>
		writeFileSync(file, [codeVersion(), ...lines.map((line) => JSON.stringify(line)), ''].join('\n')),
	);

/** Writes the file of a folder and kind anew. A reader never sees half of it. */
function writeAll(folder: string, kind: string, write: (file: number) => void): void {
	const store = storeOf(folder, kind);
	mkdirSync(CACHE, { recursive: true });
	const next = `${store}.${process.pid}`;
	const file = openSync(next, 'w');
	write(file);
	closeSync(file);
	renameSync(next, store);
}

function keptLines(folder: string, kind: string): Buffer[] {
	const store = storeOf(folder, kind);
	if (!existsSync(store)) return [];
	const [version, ...lines] = linesOf(readFileSync(store));
	return version?.toString() === codeVersion() ? lines : [];
}

const LINE_END = 10;

/** The lines that are not empty, as parts of the same bytes. */
function linesOf(bytes: Buffer): Buffer[] {
	const lines: Buffer[] = [];
	for (let at = 0; at < bytes.length;) {
		const found = bytes.indexOf(LINE_END, at);
		const end = found < 0 ? bytes.length : found;
		if (end > at) lines.push(bytes.subarray(at, end));
		at = end + 1;
	}
	return lines;
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		// Half written, or by another hand: what it would have told is read from the content then.
		return undefined;
	}
}

const storeOf = (folder: string, kind: string): string =>
	join(CACHE, `${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}.${kind}`);

let known: string | undefined;

/** Digest of the code that decides what is made of a text. */
export const codeVersion = (): string => (known ??= codeDigest(CODE, [VERSIONS]));
