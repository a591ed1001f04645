/** Writes the Pagefind index in a thread of its own: Pagefind answers record by record, and nobody else should wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PageRecord } from './records-by-page.ts';
import { writeSearchIndex } from './search-index.ts';

/** What the thread is given. */
export interface PlainIndexTask {
	records: readonly PageRecord[];
	folder: string;
}

/** What comes of it. */
export interface PlainIndex {
	/** Records of the index, and the different words of them together. */
	records: number;
	words: number;
}

const { records, folder } = workerData as PlainIndexTask;
parentPort?.postMessage((await writeSearchIndex(records, folder)) satisfies PlainIndex);
