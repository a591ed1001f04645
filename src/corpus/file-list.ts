/**
 * A list of the sound files of a folder as they were when they were last read, so that a start need not read again what
 * the system says has not been written to since: 1,500 files take 0.1 s to ask after, and more than a second to read.
 */
import { statSync } from 'node:fs';
import { readKept, writeKept } from './record-file.ts';

/** What lists a file: the digest of its text, and what of its record goes to Astro's store. */
export interface ListedFile {
	digest: string;
	data: { [key: string]: unknown };
}

export interface FileList {
	/** What was listed of a file; undefined where it was written to since, or never read, or by other code. */
	find: (file: string) => ListedFile | undefined;
	/** Lists a file that had this stamp before it was read. */
	add: (file: string, stamp: string | undefined, listed: ListedFile) => void;
	/** Writes the list with these files and no others, where anything in it is new. */
	save: (files: readonly string[]) => void;
}

interface Line extends ListedFile {
	file: string;
	stamp: string;
}

/** The clock of a file system ticks every few milliseconds: within one tick a file can be written twice unseen. */
const TICK = 2000;

/** What changes of a file when it is written to; undefined where it was written to so lately that it may be again. */
export function stampOf(file: string): string | undefined {
	const { size, mtimeMs, ctimeMs, ino } = statSync(file);
	return Date.now() - ctimeMs < TICK ? undefined : [size, mtimeMs, ctimeMs, ino].join(' ');
}

/** Whether a file has not been written to since this process began. */
export const isOlderThanProcess = (file: string): boolean => statSync(file).ctimeMs < performance.timeOrigin - TICK;

/** Opens the list of a folder. */
export function openFileList(folder: string): FileList {
	const lines = new Map((readKept(folder, 'list') as Line[]).map((line) => [line.file, line]));
	let isNew = false;
	return {
		find: (file) => {
			const line = lines.get(file);
			return line && line.stamp === stampOf(file) ? line : undefined;
		},
		add: (file, stamp, { digest, data }) => {
			isNew = true;
			if (stamp === undefined) lines.delete(file);
			else lines.set(file, { file, stamp, digest, data });
		},
		save: (files) => {
			const kept = files.map((file) => lines.get(file)).filter((line) => line !== undefined);
			if (isNew || kept.length < lines.size) writeKept(folder, 'list', kept);
			isNew = false;
		},
	};
}
