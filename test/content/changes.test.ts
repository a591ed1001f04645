/** The register of changes tells of every plan and paper there is. */
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

const { corpus } = readCorpus('content');

test('every plan and paper was added on a day', () => {
	const added = new Set(corpus.changes.filter(({ kind }) => kind === 'added').map(({ plan, paper }) => plan ?? paper));
	const untold = [...corpus.plans, ...corpus.papers].map(({ id }) => id).filter((id) => !added.has(id));
	expect(untold).toEqual([]);
});
