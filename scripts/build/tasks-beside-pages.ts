/**
 * What can be made by either of two threads: each takes what the other has not begun, from its own end of the list. The
 * longest comes first.
 */
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { placesIn, type Folders } from './output-files.ts';
import { writeSocialImages } from './social-images.ts';
import { writeDataShare } from './write-data.ts';

interface Task {
	name: string;
	run: (corpus: Corpus, folders: Folders) => unknown;
}

const TASKS: readonly Task[] = [
	{
		name: 'data sets',
		run: (corpus, folders) =>
			writeDataShare(corpus, 'datasets', placesIn(folders, 'data', 'tables'), join(folders.cache, 'tables.kept')),
	},
	{
		name: 'data of each plan',
		run: (corpus, folders) =>
			writeDataShare(corpus, 'records', placesIn(folders, 'data', 'data'), join(folders.cache, 'data.kept')),
	},
	{
		name: 'social images',
		run: (corpus, folders) => writeSocialImages(corpus, placesIn(folders, 'social', 'social')),
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
	{ corpus, folders, ended }: { corpus: Corpus; folders: Folders; ended: (name: string) => void },
): Promise<void> {
	const places = [...TASKS.keys()];
	for (const place of order === 'first' ? places : places.toReversed()) {
		if (Atomics.compareExchange(taken, place, 0, 1) !== 0) continue;
		await TASKS[place]!.run(corpus, folders);
		ended(TASKS[place]!.name);
	}
}
