import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptNames } from '../../../src/lib/search/concepts.ts';
import { findHits, makeExcerpt } from '../../../src/lib/search/mark-hits.ts';
import { parseQuery } from '../../../src/lib/search/parse-query.ts';
import { TABLE } from './small-index.ts';

const names = conceptNames(TABLE);
const hitsOf = (text: string, typed: string) => findHits(text, parseQuery(typed, { table: TABLE, names }), names);
const marked = (text: string, typed: string): string[] =>
	hitsOf(text, typed).map(({ start, end }) => text.slice(start, end));

describe('findHits', () => {
	it.each([
		['The Ferry, a water taxi', 'river boat', ['Ferry', 'water taxi']],
		['Costs of £3.2m and £32m', '3,200,000', ['£3.2m']],
		['planned plans, planners', 'planning', ['planned', 'plans']],
		['boats on the river; the river', '"on the river"', ['on the river']],
		['nothing here', 'ferry', []],
	])('of %s for %s', (text, typed, expected) => {
		expect(marked(text, typed)).toEqual(expected);
	});
});

describe('makeExcerpt', () => {
	it('shows the stretch with the most words asked for', () => {
		const text = `The ferry is late. ${'Other words stand here. '.repeat(30)}Boats cost more than the ferry does. ${'More words. '.repeat(30)}`;
		const { pieces, isCut } = makeExcerpt(text, hitsOf(text, 'ferry cost'));
		expect(pieces.filter(({ isHit }) => isHit).map((piece) => piece.text)).toEqual(['cost', 'ferry']);
		expect(isCut).toEqual({ before: true, after: true });
	});

	it('is a stretch of the text with its hits, whatever the text', () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 80 }), fc.integer({ min: 20, max: 300 }), (text, length) => {
				const word = text.split(' ').at(-1)!;
				const excerpt = makeExcerpt(text, hitsOf(text, word), length);
				const shown = excerpt.pieces.map((piece) => piece.text).join('');
				expect(text).toContain(shown);
				expect(excerpt.isCut.before || excerpt.isCut.after).toBe(shown.length < text.length);
				for (const piece of excerpt.pieces) if (piece.isHit) expect(hitsOf(piece.text, word)).toHaveLength(1);
			}),
		);
	});
});
