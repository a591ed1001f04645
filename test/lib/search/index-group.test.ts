import { expect, it } from 'vitest';
import { groupIndexer, readGroup } from '../../../src/lib/search/index-group.ts';
import { passage, TABLE } from './small-index.ts';

it('counts pairs of neighbours as they are written: not those of two small words, and none across passages', () => {
	const index = groupIndexer(TABLE, ['area', 'kind'], (bytes) => bytes);
	const pairsOf = (...texts: string[]) => readGroup(index(texts.map((text) => passage(text))), 2).pairs;
	expect(pairsOf('Boats')).toBe(0);
	expect(pairsOf('Boats in the harbour')).toBe(2);
	expect(pairsOf('Boats in harbour', 'Quay of stone', '')).toBe(4);
	expect(pairsOf('In the harbour')).toBe(1);
});
