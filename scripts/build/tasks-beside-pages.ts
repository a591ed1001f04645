/**
 * What can be made by either of two threads: each takes what the other has not begun, from its own end of the list. The
 * longest comes first.
 */
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { writeSocialImages } from './social-images.ts';
import { writeDataShare } from './write-data.ts';

/** Where things are made, and where they are kept from one build to the next. */
export interface Folders {
	folder: string;
	cache: string;
}

interface Task {
	name: string;
	run: (corpus: Corpus, folders: Folders) => unknown;
}

const TASKS: readonly Task[] = [
	{
		name: 'data sets',
		run: (corpus, { folder, cache }) =>
			writeDataShare(corpus, 'datasets', join(folder, 'data'), join(cache, 'tables.kept')),
	},
	{
		name: 'data of each plan',
		run: (corpus, { folder, cache }) =>
			writeDataShare(corpus, 'records', join(folder, 'data'), join(cache, 'data.kept')),
	},
	{
		name: 'social images',
		run: (corpus, { folder, cache }) => writeSocialImages(corpus, join(folder, 'social'), join(cache, 'social.kept')),
	},
];

/** A place for each task, in memory that the threads share: whoever puts a 1 there has taken it. */
export type Taken = Int32Array<SharedArrayBuffer>;

/** A list of which nothing is taken. */
export const noneTaken = (): Taken =>
	new Int32Array(new SharedArrayBuffer(TASKS.length * Int32Array.BYTES_PER_ELEMENT));

/** Does all that nobody has taken, from the first on or from the last; `ended` is told each. */
export async function doTasks(
	taken: Taken,
	order: 'first' | 'last',
	{ corpus, ended, ...folders }: Folders & { corpus: Corpus; ended: (name: string) => void },
): Promise<void> {
	const places = [...TASKS.keys()];
	for (const place of order === 'first' ? places : places.toReversed()) {
		if (Atomics.compareExchange(taken, place, 0, 1) !== 0) continue;
		await TASKS[place]!.run(corpus, folders);
		ended(TASKS[place]!.name);
	}
}
