/** Reads the files of a content folder in two threads that both need them all: each reads every second file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { digestOfBytes, keepLine, keptOutcome, readOnce, writeDown } from '../../src/corpus/kept-records.ts';
import { listRecordFiles, readCorpus, type ReadCorpus } from '../../src/corpus/read-corpus.ts';
import { nameOf, readFile } from '../../src/corpus/read-file.ts';
import { readPaper } from '../../src/corpus/read-paper.ts';
import { readPlan } from '../../src/corpus/read-plan.ts';

/** The folders whose files are shared, and what reads a file of each. */
const FOLDERS = [
	{ name: 'plans', read: readPlan },
	{ name: 'papers', read: readPaper },
];

/** What one thread hands to the other of its share. */
export interface HandedOver {
	/** Digests of all files that it read, by their names. */
	digests: Record<string, string>;
	/** Records that no build before this has kept, as they are written down. */
	lines: SharedArrayBuffer[];
}

/**
 * The whole content. The thread at the other end of the port calls this with the other share; the port is closed then.
 * New records travel as they are written down, in memory that both threads have, and what keeps them for the next build
 * writes the same bytes. It is for the thread of the first share to save them. Of those that an earlier build has kept
 * only the digest travels: each thread has them already. What could not be read does not travel: each thread reads that
 * for itself, and so both know every problem.
 */
export async function readTogether(contentDir: string, share: 0 | 1, port: MessagePort): Promise<ReadCorpus> {
	const received = Promise.race([once(port, 'message'), once(port, 'close')]);
	const saving = share === 0 ? 'here' : 'elsewhere';
	const own: HandedOver = { digests: {}, lines: [] };
	for (const { name, read } of FOLDERS) {
		const files = listRecordFiles(join(contentDir, name)).filter((_, at) => at % 2 === share);
		for (const file of files) {
			own.digests[nameOf(file)] = readShared(read, file);
			const line = writeDown(nameOf(file), saving);
			if (line) own.lines.push(line.buffer);
		}
	}
	port.postMessage(own);
	// Without a message where the other thread has ended: then all is read here.
	const [other] = (await received) as [HandedOver | undefined];
	port.close();
	for (const line of other?.lines ?? []) keepLine(Buffer.from(line), saving);
	const digests = new Map(Object.entries({ ...other?.digests, ...own.digests }));
	return readCorpus(contentDir, undefined, (read, file) => {
		const name = nameOf(file);
		return keptOutcome(name, digests.get(name) ?? '') ?? readFile(read, file);
	});
}

/** Reads a file of this thread's share and gives its digest. */
function readShared(read: typeof readPlan | typeof readPaper, file: string): string {
	const bytes = readFileSync(file);
	const digest = digestOfBytes(bytes);
	readOnce<unknown>(read, bytes, nameOf(file), digest);
	return digest;
}
