/** An Astro loader for registers. */
import { dirname, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { InputError } from '../lib/problem.ts';
import type { Outcome } from './outcome.ts';
import { watchFolders } from './watch-folders.ts';

/** Loads the rows of a register; `read` gives them with their ids. */
export function rowsLoader(
	files: () => string[],
	read: (file: string) => Outcome<[string, Record<string, unknown>][]>,
): Loader {
	return {
		name: 'rows-of-a-register',
		load: async ({ collection, store, watcher, logger }) => {
			const fill = () => {
				const outcomes = files().map(read);
				const problems = outcomes.flatMap(({ problems: found }) => found);
				if (problems.length > 0) throw new InputError(problems);
				store.clear();
				for (const { record = [] } of outcomes) for (const [id, data] of record) store.set({ id, data });
			};
			fill();
			if (!watcher) return;
			watchFolders(collection, files().map(dirname), (changed) => {
				if (!files().some((file) => resolve(file) === resolve(changed))) return;
				try {
					fill();
				} catch (error) {
					logger.error(String(error));
				}
			});
		},
	};
}
