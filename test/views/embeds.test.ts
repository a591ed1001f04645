import { expect, it } from 'vitest';
import { TOPICS } from '../../src/domain/topic.ts';
import { embedAnswers, embedSnippet, embeds } from '../../src/views/embeds.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

it('there is one for each chart and each topic, each at a path of its own', () => {
	const paths = embeds().map(({ path }) => path);
	expect(new Set(paths).size).toBe(TOPICS.length + 2);
});

it('the snippet is a frame with a title, at a full address', () => {
	expect(embedSnippet(embeds()[0]!)).toMatch(
		/^<iframe src="https:\/\/[^"]+\/embed\/budgets\/" title="[^"]+" width="100%"/,
	);
});

it('answers are cut, and an area without one says why', () => {
	const rows = embedAnswers(inventedCorpus(), 'open-apis');
	for (const { words } of rows) expect(words.length).toBeLessThanOrEqual(420);
	expect(rows.filter(({ answered }) => !answered).every(({ words }) => words !== '')).toBe(true);
	expect(rows.find(({ area }) => area === 'Elmgate')).toMatchObject({ plan: '', answered: false });
});
