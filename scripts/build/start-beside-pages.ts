/** Starts what is made beside the pages, and hands over what became of it. */
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Corpus } from '../../src/domain/corpus.ts';
import { runThread } from './run-thread.ts';
import type { Stage } from './stages.ts';
import type { Folders } from './output-files.ts';
import { doTasks, noneTaken, type Taken } from './tasks-beside-pages.ts';
import { finishData } from './write-data.ts';

/** What was made beside the pages. */
export interface BesidePages {
	/** Records of the Pagefind index, and the different words of them together. */
	records: number;
	words: number;
	stages: readonly Stage[];
}

/** What the thread is given. */
export interface BesideTask {
	folders: Folders;
	taken: Taken;
	/** Leads to the thread of the pages, which reads the other half of the plans. */
	reading: MessagePort;
}

export interface Beside {
	/** Leads to the thread, for reading the content together. */
	reading: MessagePort;
	/** Does what the thread has not begun yet, once the pages are made. */
	help: (corpus: Corpus, ended: (name: string) => void) => Promise<void>;
	/** Waits until all is made; rejects with what went wrong, with the code that the system gave it. */
	finish: () => Promise<BesidePages>;
	/** Ends the work, finished or not. */
	stop: () => Promise<void>;
}

/** Makes everything that is no page in a folder, which need not be there. */
export function startBesidePages(folders: Folders): Beside {
	const { port1, port2 } = new MessageChannel();
	const taken = noneTaken();
	const task: BesideTask = { folders, taken, reading: port2 };
	const { worker, done } = runThread<BesidePages>('./beside-pages.ts', task, [port2]);
	// Whoever waits for it is told; until then, a build that fails by itself must not be ended by this too.
	done.catch(() => undefined);
	return {
		reading: port1,
		help: (corpus, ended) => doTasks(taken, 'last', { corpus, folders, ended }),
		finish: async () => {
			const made = await done;
			finishData(join(folders.folder, 'data'));
			return made;
		},
		stop: async () => {
			await worker.terminate();
		},
	};
}
