import { describe, expect, test } from 'vitest';
import { findRows, sortRows } from '../../../src/lib/register/find-rows.ts';
import { packFacet, rankValues, type PackedIndex } from '../../../src/lib/register/packed-register.ts';

const ROWS = [
	{ area: 'Ashby', themes: ['money', 'people'], score: 16, words: 'Costs may rise' },
	{ area: 'Ashby', themes: [], score: null, words: 'Staff may leave' },
	{ area: 'Brack', themes: ['people'], score: 9, words: 'Staff costs' },
	{ area: 'Crewe', themes: ['money'], score: 20, words: 'Nothing' },
];

const index: PackedIndex = {
	...{ version: '1', rows: ROWS.length, block: 2 },
	facets: {
		area: packFacet(ROWS, ({ area }) => [area]),
		theme: packFacet(ROWS, ({ themes }) => themes),
		'min-score': { ...packFacet(ROWS, ({ score }) => [score === null ? null : String(score)]), atLeast: true },
	},
	ranks: { score: rankValues(ROWS.map(({ score }) => score)) },
};
const texts = ROWS.map(({ words }) => words.toLowerCase());
const find = (filters: [string, string][], words = '') => findRows(index, { filters, words }, texts);

describe('rows of a packed register', () => {
	test.each<[string, [string, string][], string, number[]]>([
		['nothing chosen', [], '', [0, 1, 2, 3]],
		['one value', [['area', 'Ashby']], '', [0, 1]],
		['a row may have several values', [['theme', 'people']], '', [0, 2]],
		[
			'two filters',
			[
				['theme', 'money'],
				['area', 'Crewe'],
			],
			'',
			[3],
		],
		['a number or more; a row without one is not in it', [['min-score', '16']], '', [0, 3]],
		['words, whatever their case', [], 'STAFF', [1, 2]],
		['words and a value', [['area', 'Brack']], 'costs', [2]],
		['a value that nothing has', [['area', 'Dover']], '', []],
		['a filter that there is not', [['colour', 'red']], '', []],
	])('%s', (_, filters, words, expected) => {
		expect(find(filters, words)).toEqual(expected);
	});

	test('sorting puts rows without a value last either way', () => {
		expect(sortRows([0, 1, 2, 3], index.ranks['score']!, false)).toEqual([2, 0, 3, 1]);
		expect(sortRows([0, 1, 2, 3], index.ranks['score']!, true)).toEqual([3, 0, 2, 1]);
	});

	test('equal rows keep their order, also from the greatest down', () => {
		const ranks = rankValues(['b', 'a', 'b', null, 'a']);
		expect(sortRows([0, 1, 2, 3, 4], ranks, false)).toEqual([1, 4, 0, 2, 3]);
		expect(sortRows([0, 1, 2, 3, 4], ranks, true)).toEqual([0, 2, 1, 4, 3]);
	});

	test('ranks follow numbers by size, not by their digits', () => {
		expect(rankValues([10, 9, null, 100])).toEqual([1, 0, -1, 2]);
	});
});
