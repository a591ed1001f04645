import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/lib/nearest.ts';

test.each([
	['', '', 0],
	['abc', 'abc', 0],
	['abc', '', 3],
	['kitten', 'sitting', 3],
	['ab', 'ba', 2],
])('from %j to %j are %i changes', (a, b, changes) => {
	expect(editDistance(a, b)).toBe(changes);
});

test('a distance is the same both ways and never longer than the longer text', () => {
	const text = fc.string({ maxLength: 10 });
	fc.assert(
		fc.property(text, text, (a, b) => {
			const distance = editDistance(a, b);
			expect(distance).toBe(editDistance(b, a));
			expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
			expect(distance === 0).toBe(a === b);
		}),
	);
});

const topics = ['Vision', 'Governance', 'Risks', 'Carers'];

test.each([
	['Vison', 'Vision'],
	['governence', 'Governance'],
	['Risk', 'Risks'],
	['VISION', 'Vision'],
])('%s most likely means %s', (text, meant) => {
	expect(nearest(text, topics)).toBe(meant);
});

test.each([['Money'], ['Something else entirely']])('%s means none of them', (text) => {
	expect(nearest(text, topics)).toBeUndefined();
});

test('among no candidates there is none', () => expect(nearest('Vision', [])).toBeUndefined());
