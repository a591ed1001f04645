/**
 * Bytes under names, in a file that is only added to, with the list of their places in a file beside it. The list is put
 * in its place last: a build that was cut off leaves the old list, and all that this names is still there.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeParts } from '../../src/lib/write-parts.ts';
import { readList, writeList } from './kept-list.ts';

type Place = readonly [at: number, length: number];

interface List {
	/** The first bytes of the file that it is the list of. */
	mark: string;
	places: [name: string, ...Place][];
}

export interface KeptFile {
	/** Whether there were bytes of this name when the file was opened. */
	has: (name: string) => boolean;
	/** Bytes by name, of which there must be some: of this build or of one before it. They are kept on by this. */
	get: (name: string) => Buffer;
	/** Adds bytes of a new name, in any number of parts. */
	add: (name: string, ...parts: readonly Uint8Array[]) => void;
	/** Writes the list of all that was asked for or added. What is not in it is forgotten. `get` still gives what it has. */
	finish: () => void;
	/** Lets go of the file. */
	close: () => void;
}

const MARK = 16;
/** The part of what is used that may lie in the file unused; with more, the file is written anew. */
const MOST_UNUSED = 0.5;

const listOf = (file: string): string => `${file}.list`;

/**
 * Opens a file of kept bytes, which need not be there. One that cannot be made out is as good as none, and so is one whose
 * bytes were made under something else than `under`, such as other code.
 */
export function openKeptFile(file: string, under: string): KeptFile {
	mkdirSync(dirname(file), { recursive: true });
	const { out, mark, places: before, end } = goOn(file, under) ?? begin(file);
	const places = new Map<string, Place>();
	const write = writerAt(out, end);
	return {
		has: (name) => before.has(name),
		get: (name) => {
			const place = places.get(name) ?? before.get(name);
			if (!place) throw new Error('nothing is kept under this name');
			places.set(name, place);
			return readPlace(out, place);
		},
		add: (name, ...parts) => void places.set(name, write(...parts)),
		finish: () => {
			const used = [...places.values()].reduce((sum, [, length]) => sum + length, 0);
			if (fstatSync(out).size - MARK - used > used * MOST_UNUSED) writeAnew(file, under, out, places);
			else writeList<List>(listOf(file), under, { mark, places: [...places].map(([name, place]) => [name, ...place]) });
		},
		close: () => closeSync(out),
	};
}

interface Opened {
	out: number;
	mark: string;
	places: ReadonlyMap<string, Place>;
	/** Where what the list names ends: what follows is of a build that was cut off. */
	end: number;
}

function goOn(file: string, under: string): Opened | undefined {
	let out: number | undefined;
	try {
		const list = readList<List>(listOf(file), under);
		if (!list) return undefined;
		const { mark, places } = list;
		out = openSync(file, 'r+');
		const end = places.reduce((last, [, at, length]) => Math.max(last, at + length), MARK);
		if (readPlace(out, [0, MARK]).toString() === mark && fstatSync(out).size >= end) {
			ftruncateSync(out, end);
			return { out, mark, places: new Map(places.map(([name, ...place]) => [name, place])), end };
		}
	} catch {
		// Only a cache: it is begun anew.
	}
	if (out !== undefined) closeSync(out);
	return undefined;
}

function begin(file: string): Opened {
	const mark = randomBytes(MARK / 2).toString('hex');
	const out = openSync(file, 'w+');
	writerAt(out, 0)(Buffer.from(mark));
	return { out, mark, places: new Map(), end: MARK };
}

/** Puts a file of what is used alone in the place of the file. Until its list is there too, the mark of the old differs. */
function writeAnew(file: string, under: string, from: number, used: ReadonlyMap<string, Place>): void {
	const next = `${file}.next`;
	const { out, mark, end } = begin(next);
	try {
		const write = writerAt(out, end);
		const places = [...used].map(([name, place]) => [name, ...write(readPlace(from, place))] as [string, ...Place]);
		renameSync(next, file);
		writeList<List>(listOf(file), under, { mark, places });
	} finally {
		closeSync(out);
	}
}

/** Writes pieces one after another, each in parts, and says where each is. */
function writerAt(out: number, begins: number): (...parts: readonly Uint8Array[]) => Place {
	let at = begins;
	return (...parts) => {
		const length = writeParts(out, parts, at);
		at += length;
		return [at - length, length];
	};
}

function readPlace(from: number, [at, length]: Place): Buffer {
	const bytes = Buffer.allocUnsafe(length);
	for (let done = 0; done < length;) {
		const got = readSync(from, bytes, done, length - done, at + done);
		if (got === 0) throw new Error('a file of kept bytes ends before what it is to hold');
		done += got;
	}
	return bytes;
}
