/** One of two threads that read a content folder together: hands back what it was told, and which files it read. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';

/** What the thread is given. */
export interface Share {
	folder: string;
	share: 0 | 1;
	port: MessagePort;
}

/** What it hands back. */
export interface ToldByOne {
	corpus: { plans: { id: string }[]; papers: { id: string }[] };
	problems: unknown[];
	/** Names of the records' files in the order in which they were read. */
	files: string[];
}

const files: string[] = [];
const read = fs.readFileSync;
fs.readFileSync = ((...args: Parameters<typeof read>) => {
	if (/\.mdx?$/.test(String(args[0]))) files.push(basename(String(args[0])));
	return read(...args);
}) as typeof read;
syncBuiltinESMExports();

const { folder, share, port } = workerData as Share;
const { readTogether } = await import('../../../scripts/build/read-together.ts');
parentPort?.postMessage({ ...(await readTogether(folder, share, port)), files } satisfies ToldByOne);
