/**
 * What can be made by either of two threads: each takes what the other has not begun, from its own end of the list. The
 * longest comes first.
 */
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { placesIn, type Folders } from './output-files.ts';
import { IMAGE_SHARES, writeSocialImages } from './social-images.ts';
import { DATA_SHARES, writeDataShare } from './write-data.ts';

interface Task {
	name: string;
	run: (corpus: Corpus, folders: Folders) => unknown;
}

const TASKS: readonly Task[] = [
	...DATA_SHARES.map((share): Task => ({
		name: share === 'tables' ? 'data sets' : 'data of each plan',
		run: (corpus, folders) => {
			const name = `data-${share}`;
			writeDataShare(corpus, share, placesIn(folders, 'data', name), join(folders.cache, `${name}.kept`));
		},
	})),
	...Array.from({ length: IMAGE_SHARES }, (_, share): Task => ({
		name: 'social images',
		run: (corpus, folders) => writeSocialImages(corpus, share, placesIn(folders, 'social', `social-${share}`)),
	})),
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
