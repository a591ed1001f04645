import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Printings } from '../../../src/lib/search/printings.ts';

/** Printed words with their forms: two share a printing, and one printing has two forms. */
const WORDS = [
	...[...['Care', 'care', 'CARE', 'cares'].map((word) => [word, 1] as const)],
	...[['ITs', 2] as const, ['its', 3] as const, ['Its', 3] as const, ['plan', 4999] as const],
];

it('gives the commonest printing of each form in small letters, the first by letter of equals, record by record', () => {
	const counts = fc.array(fc.record({ word: fc.nat(WORDS.length - 1), times: fc.integer({ min: 1, max: 4 }) }));
	fc.assert(
		fc.property(fc.array(counts, { maxLength: 4 }), (records) => {
			const printings = new Printings();
			for (const [word, form] of WORDS) printings.addWord(word, form);
			expect(printings.words).toBe(WORDS.length);
			for (const record of records) {
				printings.clear();
				for (const { word, times } of record) printings.count(word, times);
				printings.compare();
				for (const form of [1, 2, 3, 4999, 70_000]) expect(printings.of(form)).toEqual(commonest(record, form));
			}
		}),
	);
});

function commonest(record: readonly { word: number; times: number }[], wanted: number) {
	const all: Record<string, number> = {};
	for (const { word, times } of record) {
		const [printed, form] = WORDS[word]!;
		if (form === wanted) all[printed.toLowerCase()] = (all[printed.toLowerCase()] ?? 0) + times;
	}
	const [first] = Object.entries(all).sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
	return first && { lower: first[0], count: first[1] };
}
