/** Reads the plans of a content folder in two threads that both need them all: each reads every second file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { keepRecord, readOnce, newRecords } from '../../src/corpus/kept-records.ts';
import { listRecordFiles, nameOf, readCorpus, type ReadCorpus } from '../../src/corpus/read-corpus.ts';
import { readPlan } from '../../src/corpus/read-plan.ts';
import type { StoredRecord } from '../../src/corpus/record-file.ts';

/**
 * The whole content. The thread at the other end of the port calls this with the other share; the port is closed then.
 * Records travel as JSON, which takes a fifth of the time of reading them. What could not be read, or what another
 * build has kept already, does not travel: each thread reads that for itself, and so both know every problem.
 */
export async function readTogether(contentDir: string, share: 0 | 1, port: MessagePort): Promise<ReadCorpus> {
	const received = Promise.race([once(port, 'message'), once(port, 'close')]);
	const folder = join(contentDir, 'plans');
	const files = listRecordFiles(folder);
	for (const [at, file] of files.entries()) {
		if (at % 2 === share) readOnce(readPlan, readFileSync(file, 'utf8'), nameOf(file));
	}
	port.postMessage(JSON.stringify(newRecords(folder)));
	// Without a message where the other thread has ended: then all is read here.
	const [message] = (await received) as [unknown];
	port.close();
	const records = typeof message === 'string' ? (JSON.parse(message) as StoredRecord[]) : [];
	for (const { file, digest, record } of records) {
		keepRecord(file, digest, record);
	}
	return readCorpus(contentDir);
}
