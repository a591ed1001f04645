/** Words that depend on what is here. */
import { expect, test } from 'vitest';
import type { TextKind } from '../../src/domain/plan.ts';
import { regionInSentence, whoseWords } from '../../src/views/names.ts';

test.each<[TextKind[], string]>([
	[['digest', 'digest'], 'our account of the plan'],
	[['published'], 'the council’s own words'],
	[['digest', 'published'], 'our account or the council’s own words, as each plan’s page says'],
	[[], 'our account of the plan'],
])('texts of the kinds %j are %s', (kinds, words) => {
	expect(whoseWords(kinds.map((text) => ({ text })))).toBe(words);
});

test.each([
	['North East', 'the North East'],
	['East of England', 'the East of England'],
	['London', 'London'],
	['Yorkshire and The Humber', 'Yorkshire and The Humber'],
])('%s in a sentence is %s', (region, words) => {
	expect(regionInSentence(region)).toBe(words);
});
