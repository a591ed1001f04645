/** Everything an import does to the world, passed in so that tests can watch it. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ReadDocument } from './blocks.ts';

export interface Effects {
	/** Reads and takes apart a document. Throws `UnreadableFile`. */
	readDocument: (path: string) => Promise<ReadDocument>;
	/** The text of a file, or undefined where there is none. */
	readText: (path: string) => string | undefined;
	/** Writes a file, making its folder; the file is never there half written. */
	writeText: (path: string, text: string) => void;
	/** Prints to standard output. */
	print: (text: string) => void;
	/** Shows how far the work is, where somebody is watching; undefined takes the line away. */
	progress: (line: string | undefined) => void;
}

/** The effects of a real run. */
export function realEffects(readDocument: Effects['readDocument']): Effects {
	return {
		readDocument,
		readText: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
		writeText: (path, text) => {
			mkdirSync(dirname(path), { recursive: true });
			const fresh = `${path}.new`;
			writeFileSync(fresh, text);
			renameSync(fresh, path);
		},
		print: (text) => {
			process.stdout.write(`${text}\n`);
		},
		progress: (line) => {
			if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line ?? ''}`);
		},
	};
}
