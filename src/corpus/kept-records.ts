/**
 * Keeps what was read: for as long as the process lives, so that a file goes through its schema once, and in a file
 * beside the build's other caches, so that the next process need not read again what has not changed.
 */
import { hash } from 'node:crypto';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { knowDigest } from '../lib/cache-key.ts';
import type { Outcome } from './outcome.ts';
import {
	addRecords,
	codeVersion,
	lineOf,
	loadRecords,
	recordOf,
	saveRecords,
	type RecordLine,
	type StoredRecord,
} from './record-file.ts';

interface Kept {
	digest: string;
	/** Undefined where what was kept cannot be made out. */
	outcome: () => Outcome<unknown> | undefined;
	/** Whether it stands in the file of its folder, or another thread sees to that. */
	saved: boolean;
	/** The record as it was written down, until it is saved. */
	line?: RecordLine;
	/** Whether somebody has found, since the process began, that the bytes of the file have this digest. */
	found?: boolean;
}

interface Folder {
	records: Map<string, Kept>;
	/** How many records the file of the folder has: more than there are files, after many changes. */
	stored: number;
}

// A build has this module twice, in its own script and in the bundle of the pages: both find the same map here.
const holder = globalThis as { [key: symbol]: Map<string, Folder> | undefined };
const folders = (holder[Symbol.for('better-care-plans/kept-records')] ??= new Map<string, Folder>());

/** The digest under which what was read of a file is kept: of its bytes, which takes a quarter of the time of a text. */
export const digestOfBytes = (bytes: Uint8Array): string => hash('sha1', bytes, 'base64');

/**
 * What `read` makes of a file: the same object as before where its bytes have not changed since, and then nothing is
 * decoded. A file is always to be asked for with the same `read`, and what comes back must not be changed. Whoever has
 * the digest of the bytes already hands it over.
 */
export function readOnce<Record>(
	read: (text: string, file: string) => Outcome<Record>,
	bytes: Buffer,
	file: string,
	digest = digestOfBytes(bytes),
): Outcome<Record> {
	return keptOutcome<Record>(file, digest) ?? keep(file, digest, read(bytes.toString(), file));
}

/** What was made of a file whose bytes had this digest; undefined where it was not kept. */
export function keptOutcome<Record>(file: string, digest: string): Outcome<Record> | undefined {
	const kept = folderOf(file).records.get(file);
	if (kept?.digest !== digest) return undefined;
	kept.found = true;
	return kept.outcome() as Outcome<Record> | undefined;
}

/** The digest that the bytes of a file were found to have since the process began; undefined where nobody has looked. */
export function digestFound(file: string): string | undefined {
	const kept = folderOf(file).records.get(file);
	return kept?.found ? kept.digest : undefined;
}

/** Writes what was read of the files of a folder for the next process, where there is anything new. */
export function saveKept(folder: string): void {
	const fresh = soundLines(folder, ({ saved }) => !saved);
	if (fresh.length === 0) return;
	const of = folderOf(join(folder, 'any'));
	// What is kept is only added to: to write all of 1,500 records anew for one takes a second.
	const isSpare = of.stored > 0 && of.stored + fresh.length <= 2 * of.records.size;
	if (isSpare) addRecords(folder, fresh);
	else
		saveRecords(
			folder,
			soundLines(folder, () => true),
		);
	of.stored = isSpare ? of.stored + fresh.length : of.records.size;
	for (const each of of.records.values()) {
		each.saved = true;
		delete each.line;
	}
}

const soundLines = (folder: string, isWanted: (kept: Kept) => boolean): RecordLine[] =>
	[...(folders.get(resolve(folder))?.records ?? [])]
		.filter(([, kept]) => isWanted(kept))
		.map(([file, kept]) => kept.line ?? writtenLine(file, kept))
		.filter((line) => line !== undefined);

function writtenLine(file: string, { digest, outcome }: Kept): RecordLine | undefined {
	const record = outcome()?.record;
	return record === undefined ? undefined : lineOf({ file, digest, record });
}

/**
 * Writes down what was made of a file since its folder was saved, for another thread to keep too; undefined where there
 * is nothing new, or nothing sound. From then on the record is what can be read back: its texts are then no parts of the
 * text of the whole file, and it takes half of the room, 0.09 MB for a plan instead of 0.18.
 */
export function writeDown(file: string, saving: 'here' | 'elsewhere'): RecordLine | undefined {
	const kept = folderOf(file).records.get(file);
	const line = kept && !kept.saved ? writtenLine(file, kept) : undefined;
	if (line) keepLine(line, saving);
	return line;
}

/** Keeps a record that was written down, by this thread or another. Its line is held on to where this thread saves it. */
export function keepLine(line: RecordLine, saving: 'here' | 'elsewhere'): void {
	const stored = recordOf(line);
	if (!stored) throw new Error('a record was handed over that is none');
	const kept = keptBefore(stored);
	folderOf(stored.file).records.set(stored.file, saving === 'here' ? { ...kept, saved: false, line } : kept);
}

function keep<Record>(file: string, digest: string, outcome: Outcome<Record>): Outcome<Record> {
	folderOf(file).records.set(file, { digest, outcome: () => outcome, saved: false, found: true });
	tellDigests(outcome.record, file, digest);
	return outcome;
}

/**
 * What a plan or paper is made of, and so its digest and those of its parts: its bytes, its name, and the code that reads
 * it.
 */
function tellDigests(record: unknown, file: string, digest: string): void {
	// Rows of a register are digested one by one: what is made of one is to stay where another changes.
	if (typeof record !== 'object' || record === null || extname(file) === '.yml') return;
	const whole = `${codeVersion()} ${basename(file)} ${digest}`;
	knowDigest(record, whole);
	for (const [name, part] of Object.entries(record) as [string, unknown][]) {
		if (typeof part === 'object' && part !== null) knowDigest(part, `${name} of ${whole}`);
	}
}

function folderOf(file: string): Folder {
	const folder = resolve(dirname(file));
	let found = folders.get(folder);
	if (!found) {
		const stored = loadRecords(folder);
		found = { records: new Map(stored.map((each) => [each.file, keptBefore(each)])), stored: stored.length };
		folders.set(folder, found);
	}
	return found;
}

function keptBefore(stored: StoredRecord): Kept {
	let outcome: Outcome<unknown> | undefined;
	return {
		digest: stored.digest,
		saved: true,
		outcome: () => {
			if (outcome) return outcome;
			const { file, digest, record } = stored;
			if (record === undefined) return undefined;
			tellDigests(record, file, digest);
			return (outcome = { record, problems: [] });
		},
	};
}
