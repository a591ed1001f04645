import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSearch, readState, SORTS, withValue, writeState, type SearchState } from '../../src/client/search/state.ts';

const FACETS = [
	{ id: 'area', values: ['County Durham', 'Devon', 'Halton'] },
	{ id: 'kind', values: ['Risk', 'Scheme'] },
];
const read = (search: string) => readState(search, FACETS);
const none = read('').state;

describe('the state of a search', () => {
	it('is read from the URL, each filter with all its values, by name or as links write it', () => {
		const { state, unknown } = read(
			'?q=+carers+&kind=Risk&kind=Scheme&area=county-durham&area=-Devon&bogus=1&sort=area',
		);
		expect(unknown).toEqual([]);
		expect(state).toMatchObject({ text: 'carers', sort: 'area' });
		expect(state.choice.get('kind')).toEqual({ only: new Set(['Risk', 'Scheme']), not: new Set() });
		expect(state.choice.get('area')).toEqual({ only: new Set(['County Durham']), not: new Set(['Devon']) });
	});

	it('tells of values that the index does not know and leaves them out', () => {
		const { state, unknown } = read('?area=Atlantis&sort=bogus');
		expect(unknown).toEqual(['Atlantis']);
		expect(state).toEqual(none);
	});

	it('is read back as it was written', () => {
		const values = (all: string[]) => fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 });
		const state: fc.Arbitrary<SearchState> = fc
			.record({
				text: fc.string().map((words) => words.trim()),
				chosen: fc
					.subarray(FACETS)
					.chain((facets) =>
						fc.tuple(...facets.map(({ id, values: all }) => values(all).map((list) => [id, list] as const))),
					),
				sort: fc.constantFrom(...SORTS),
				off: fc.array(fc.stringMatching(/^[a-z-]+$/)),
				isVerbatim: fc.boolean(),
			})
			.map(({ chosen, off, ...rest }) => ({
				...rest,
				off: new Set(off),
				choice: new Map(
					chosen.map(([id, list]) => [id, { only: new Set(list.slice(1)), not: new Set(list.slice(0, 1)) }]),
				),
			}));
		fc.assert(
			fc.property(state, (given) => {
				expect(read(writeState(given)).state).toEqual(given);
			}),
		);
	});

	it('is a search with words alone or with a filter alone', () => {
		expect(isSearch(none)).toBe(false);
		expect(isSearch({ ...none, text: 'x' })).toBe(true);
		expect(isSearch(withValue(none, 'area', 'Devon', true))).toBe(true);
		expect(isSearch(withValue(withValue(none, 'area', 'Devon', true), 'area', 'Devon', false))).toBe(false);
	});
});
