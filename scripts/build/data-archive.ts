/** `data/all.zip`, written entry by entry: little is in memory. Its parts are made apart and joined at the end. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { entryHead, zipEnd, type EntryFacts, type ListedEntry, type ZipEntry } from '../../src/lib/zip.ts';
import { openWriter } from './piece-writer.ts';
import { readChunks } from './read-chunks.ts';

/** A part of an archive: entries one after another; the list of them is in a file beside it. */
export interface ArchivePart {
	add: (entry: ZipEntry) => void;
	/** Adds a file that stands packed in a file of its own, and removes that. */
	addPacked: (path: string, facts: EntryFacts, packedFile: string) => void;
	close: () => void;
}

const listOf = (part: string): string => `${part}.list`;

/** Begins a part in a file of its own. */
export function openPart(file: string): ArchivePart {
	const part = openWriter(file);
	const entries: [path: string, facts: string, at: number][] = [];
	const add = ({ path, facts, bytes }: ZipEntry) => {
		entries.push([path, facts.toString('base64'), part.size()]);
		part.add(bytes);
	};
	return {
		add,
		addPacked: (path, facts, packedFile) => {
			add(entryHead(path, facts));
			for (const chunk of readChunks(packedFile)) part.add(chunk);
			rmSync(packedFile);
		},
		close: () => {
			part.close();
			writeFileSync(listOf(file), JSON.stringify(entries));
		},
	};
}

/** Makes parts into one archive, in their order, and removes them; says how many files and bytes it has. */
export function joinArchive(parts: readonly string[], file: string): { files: number; bytes: number } {
	const [first, ...others] = parts;
	if (first === undefined) throw new Error('an archive has at least one part');
	renameSync(first, file);
	const entries = takeList(first, 0);
	const archive = openWriter(file, 'a');
	try {
		for (const part of others) {
			entries.push(...takeList(part, archive.size()));
			for (const chunk of readChunks(part)) archive.add(chunk);
			rmSync(part);
		}
		archive.add(zipEnd(entries, archive.size()));
		return { files: entries.length, bytes: archive.size() };
	} finally {
		archive.close();
	}
}

/** The entries of a part that begins at a place of the archive. */
function takeList(part: string, begins: number): ListedEntry[] {
	const list = JSON.parse(readFileSync(listOf(part), 'utf8')) as [string, string, number][];
	rmSync(listOf(part));
	return list.map(([path, facts, at]) => ({ path, facts: Buffer.from(facts, 'base64'), at: begins + at }));
}
