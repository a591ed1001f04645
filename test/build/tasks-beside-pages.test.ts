/** Two threads share what is made beside the pages: all of it is made, and nothing twice. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IMAGE_SHARES } from '../../scripts/build/social-images.ts';
import { doTasks, noneTaken } from '../../scripts/build/tasks-beside-pages.ts';
import { DATA_SHARES, finishData } from '../../scripts/build/write-data.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const ALL = [
	'data sets',
	...DATA_SHARES.slice(1).map(() => 'data of each plan'),
	...Array.from({ length: IMAGE_SHARES }, () => 'social images'),
];

const corpus = inventedCorpus();
const inFolder = () => {
	const folder = mkdtempSync(join(tmpdir(), 'beside-'));
	return { corpus, folders: { folder, cache: join(folder, 'cache'), target: undefined } };
};

test('one from the first, the other from the last: each is made once', async () => {
	const of = inFolder();
	const taken = noneTaken();
	const [one, other]: [string[], string[]] = [[], []];
	await Promise.all([
		doTasks(taken, 'first', { ...of, ended: (name) => void one.push(name) }),
		doTasks(taken, 'last', { ...of, ended: (name) => void other.push(name) }),
	]);
	expect([one, other].flat().toSorted()).toEqual(ALL.toSorted());
	expect([one[0], other[0]]).toEqual(['data sets', 'social images']);
	finishData(join(of.folders.folder, 'data'));
	expect(
		existsSync(join(of.folders.folder, 'data', 'all.zip')) && existsSync(join(of.folders.folder, 'social', 'site.png')),
	).toBe(true);
});

test('whoever is alone makes all of it, and who comes too late nothing', async () => {
	const of = inFolder();
	const taken = noneTaken();
	const done: string[] = [];
	const ended = (name: string) => void done.push(name);
	await doTasks(taken, 'last', { ...of, ended });
	await doTasks(taken, 'first', { ...of, ended });
	expect(done).toEqual(ALL.toReversed());
});
