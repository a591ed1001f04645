/** Starts what is made beside the pages, and hands over what became of it. */
import { runThread } from './run-thread.ts';
import type { Stage } from './stages.ts';

/** What was made beside the pages. */
export interface BesidePages {
	/** Records of the Pagefind index, and the different words of them together. */
	records: number;
	words: number;
	stages: readonly Stage[];
}

/** What the thread is given. */
export interface BesideTask {
	folder: string;
	cache: string;
}

export interface Beside {
	/** Settles when all is made; rejects with what went wrong, with the code that the system gave it. */
	done: Promise<BesidePages>;
	/** Ends the work, finished or not. */
	stop: () => Promise<void>;
}

/** Makes everything that is no page in `folder`, which need not be there; `cache` keeps what is made of each plan. */
export function startBesidePages(folder: string, cache: string): Beside {
	const { worker, done } = runThread<BesidePages>('./beside-pages.ts', { folder, cache } satisfies BesideTask);
	// Whoever waits for it is told; until then, a build that fails by itself must not be ended by this too.
	done.catch(() => undefined);
	return {
		done,
		stop: async () => {
			await worker.terminate();
		},
	};
}
