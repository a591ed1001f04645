import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets } from '../../../src/lib/search/find-passages.ts';
import type { FacetChoice } from '../../../src/lib/search/facet-counts.ts';
import { find, openIndex, passage } from './small-index.ts';

const only = (facet: string, ...values: string[]): FacetChoice =>
	new Map([[facet, { only: new Set(values), not: new Set() }]]);
const without = (facet: string, ...values: string[]): FacetChoice =>
	new Map([[facet, { only: new Set(), not: new Set(values) }]]);

const BOATS = [
	passage('The ferry leaves at noon.'),
	passage('A river boat leaves at night.', { area: 'Brill' }),
	passage('Boats on the river are slow.', { kind: 'Story' }),
	passage('Its cost is £3.2 million.'),
	passage('Its cost is £32 million.', { area: 'Brill' }),
	passage('Seven boats for the organisation, and ferries.', { kind: 'Story' }),
];

describe('findPassages', () => {
	it('finds a concept by each of its names, the name that was typed first', async () => {
		const { index } = await openIndex(BOATS);
		const { texts } = await find(index, 'river boat');
		expect(texts.slice(0, 1)).toEqual(['A river boat leaves at night.']);
		expect(texts).toContain('The ferry leaves at noon.');
		const other = await find(index, 'ferry');
		expect(other.texts[0]).toBe('The ferry leaves at noon.');
		expect(other.texts).toContain('A river boat leaves at night.');
	});

	it('finds only what was typed when the other names are switched off', async () => {
		const { index } = await openIndex(BOATS);
		const { texts } = await find(index, 'ferry', { off: new Set(['ferry']) });
		expect(texts.sort()).toEqual(['Seven boats for the organisation, and ferries.', 'The ferry leaves at noon.']);
	});

	it('tells amounts apart and takes every printed form for one', async () => {
		const { index } = await openIndex(BOATS);
		for (const text of ['£3.2m', '3,200,000', '£3.2 million'])
			expect((await find(index, text)).texts).toEqual(['Its cost is £3.2 million.']);
	});

	it('finds exactly a phrase, and nothing where it is nowhere', async () => {
		const { index } = await openIndex(BOATS);
		expect((await find(index, '"boats on the river"')).texts).toEqual(['Boats on the river are slow.']);
		expect((await find(index, '"river boats"')).texts).toEqual(['A river boat leaves at night.']);
		expect((await find(index, '"night noon"')).texts).toEqual([]);
	});

	it('leaves out what has an excluded word, phrase or name', async () => {
		const { index } = await openIndex(BOATS);
		expect((await find(index, 'leaves -ferry')).texts).toEqual([]);
		expect((await find(index, 'leaves -night')).texts).toEqual(['The ferry leaves at noon.']);
		expect((await find(index, 'leaves -"river boat"')).texts).toEqual(['The ferry leaves at noon.']);
	});

	it('reads an abbreviation that is also a word only in capitals, in all its meanings', async () => {
		const { index } = await openIndex([
			passage('We meet at the tide office.'),
			passage('The anchor trust pays.'),
			passage('AT pays.'),
		]);
		const { query, texts } = await find(index, 'AT');
		expect(query.wanted[0]).toMatchObject({ kind: 'concept', concepts: [1, 2] });
		expect(texts).toHaveLength(3);
		expect((await find(index, 'meet at')).query.wanted).toHaveLength(1);
	});

	it('corrects a mistyped word, and not when told to take it as typed', async () => {
		const { index } = await openIndex(BOATS);
		const corrected = await find(index, 'organistion');
		expect(corrected.correction).toEqual({ text: 'organisation', isUsed: true });
		expect(corrected.texts).toHaveLength(1);
		const verbatim = await find(index, 'organistion', { isVerbatim: true });
		expect(verbatim.correction).toEqual({ text: 'organisation', isUsed: false });
		expect(verbatim.texts).toEqual([]);
	});

	it('keeps to the places that a query names', async () => {
		const { index } = await openIndex(BOATS);
		expect((await find(index, 'cost Brill')).texts).toEqual(['Its cost is £32 million.']);
		expect((await find(index, 'cost Brill Ashby')).texts).toHaveLength(2);
	});

	it('completes the last word while a person types', async () => {
		const { index } = await openIndex(BOATS);
		expect((await find(index, 'organi', { isTyping: true })).texts).toHaveLength(1);
		expect((await find(index, 'organi', { isVerbatim: true })).texts).toEqual([]);
	});

	it('finds everything for an empty query, and sorts by a facet', async () => {
		const { index } = await openIndex(BOATS);
		const { records } = await find(index, '', { sort: 'area' });
		expect(records).toHaveLength(BOATS.length);
		expect(records.map((record) => BOATS[record]!.meta['area'])).toEqual(
			[...BOATS.map(({ meta }) => meta['area'])].sort(),
		);
	});

	it('loads pairs of words for phrases alone, and facets where something is chosen or counted', async () => {
		const { index, asked } = await openIndex(BOATS);
		const has = (kind: string) => asked.some((name) => name.startsWith(kind));
		const outcome = await find(index, 'river');
		expect([has('pair'), has('facets')]).toEqual([false, false]);
		await find(index, '"the river"');
		expect([has('pair'), has('facets')]).toEqual([true, false]);
		await countFacets(index, outcome, new Map());
		expect(has('facets')).toBe(true);
	});

	it('takes small words in a phrase as they are', async () => {
		const { index } = await openIndex([passage('Help at home is best.'), passage('Home is where help is.')]);
		expect((await find(index, '"at home"')).texts).toEqual(['Help at home is best.']);
		expect((await find(index, '"is best"')).texts).toEqual(['Help at home is best.']);
		expect((await find(index, '"home is"')).texts).toHaveLength(2);
		expect((await find(index, '"help at home is best"')).texts).toHaveLength(1);
	});

	it('reads a code however it is written', async () => {
		const { index } = await openIndex([passage('BOAT001 is new.'), passage('BT 7 is old.'), passage('BT012')]);
		for (const text of ['BT012', 'BT 12', 'BT-012', 'bt12']) expect((await find(index, text)).texts).toEqual(['BT012']);
	});

	it.each([
		'',
		' ',
		'!',
		'"',
		'""',
		'-',
		'--',
		'-""',
		'<script>alert(1)</script>',
		'😀😀',
		'شكرا لكم',
		'a'.repeat(2000),
		'"a b',
		'- -',
	])('never fails: %j', async (text) => {
		const { index } = await openIndex(BOATS);
		await expect(find(index, text)).resolves.toBeDefined();
	});

	it('never fails on any text', async () => {
		const { index } = await openIndex(BOATS);
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
				await find(index, text);
			}),
		);
	});
});

describe('counts of facets', () => {
	it.each(['cost', '"its cost is"', 'leaves OR boats', ''])(
		'are the number of results that choosing the value gives: %s',
		async (text) => {
			const { index } = await openIndex(BOATS);
			for (const choice of [new Map(), only('kind', 'Story'), without('area', 'Brill')] as FacetChoice[]) {
				const counts = await countFacets(index, await find(index, text, { choice }), choice);
				for (const [facet, values] of counts) {
					for (const { value, count } of values) {
						const not = new Set([...(choice.get(facet)?.not ?? [])].filter((each) => each !== value));
						const chosen = new Map([...choice, [facet, { only: new Set([value]), not }]]);
						expect((await find(index, text, { choice: chosen })).records).toHaveLength(count);
					}
				}
			}
		},
	);

	it('widen within a facet and narrow between facets', async () => {
		const { index } = await openIndex(BOATS);
		expect((await find(index, '', { choice: only('kind', 'Note', 'Story') })).records).toHaveLength(6);
		const both = new Map([...only('kind', 'Story'), ...only('area', 'Brill')]);
		expect((await find(index, '', { choice: both })).records).toHaveLength(0);
		expect((await find(index, '', { choice: without('area', 'Brill') })).records).toHaveLength(4);
	});
});
