/** Writes plain search in a thread of its own: Pagefind answers record by record, and nobody else should wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PageRecord } from './records-by-page.ts';
import { writeSearchIndex, type PlainFolders, type PlainIndex } from './search-index.ts';

/** What the thread is given. */
export interface PlainIndexTask {
	records: readonly PageRecord[];
	folders: PlainFolders;
}

const { records, folders } = workerData as PlainIndexTask;
parentPort?.postMessage((await writeSearchIndex(records, folders)) satisfies PlainIndex);
