import { expect, test } from 'vitest';
import { keepValues } from '../../../src/lib/kept-values.ts';
import { rowFacts } from '../../../src/lib/register/row-facts.ts';

interface Row {
	of?: string;
	words: string;
}

const ROWS: Row[] = [
	{ of: 'devon', words: 'one' },
	{ of: 'devon', words: 'three' },
	{ of: 'halton', words: 'seven' },
	{ words: 'eleven' },
];

/** Facts of rows, with places of those that were drawn for them, and what is kept for the next. */
function factsOf(rows: readonly Row[], kept: [string, unknown][] = []) {
	const drawn: number[] = [];
	const finish = keepValues(kept);
	const facts = rowFacts({
		name: 'risks',
		count: rows.length,
		sourceOf: (place) => rows[place]!.of,
		draw: (place) => {
			drawn.push(place);
			return { length: rows[place]!.words.length, text: rows[place]!.words };
		},
	});
	return { ...facts, drawn, kept: JSON.parse(JSON.stringify(finish())) as typeof kept };
}

const all = (rows: readonly Row[]) => [...rows.keys()];
const lengths = (rows: readonly Row[], { lengthOf }: ReturnType<typeof factsOf>) => all(rows).map(lengthOf);

test('every row is drawn once, and then none of which something is kept', () => {
	const first = factsOf(ROWS);
	expect(first.drawn).toEqual([0, 1, 2, 3]);
	expect(lengths(ROWS, first)).toEqual([3, 5, 5, 6]);
	const second = factsOf(ROWS, first.kept);
	expect(second.drawn).toEqual([3]);
	expect(lengths(ROWS, second)).toEqual([3, 5, 5, 6]);
	expect(second.digestOf(all(ROWS))).toBe(first.digestOf(all(ROWS)));
});

test('rows of a source that has changed are drawn again, wherever all others stand then', () => {
	const { kept } = factsOf(ROWS);
	const rows = [{ of: 'devon, again', words: 'nineteen' }, ...ROWS.slice(2)];
	const facts = factsOf(rows, kept);
	expect(facts.drawn).toEqual([0, 2]);
	expect(lengths(rows, facts)).toEqual([8, 5, 6]);
	expect(facts.digestOf([1])).toBe(factsOf(ROWS).digestOf([2]));
});

test('a digest is another for other rows, in another order, and for fewer', () => {
	const { digestOf } = factsOf(ROWS);
	const digests = [[0, 1, 2], [1, 0, 2], [0, 1], [1, 2], [0, 2], [2], [3], []].map(digestOf);
	expect(new Set(digests).size).toBe(digests.length);
	const others = [ROWS[0]!, { of: 'devon', words: 'four' }, ...ROWS.slice(2)];
	expect(factsOf(others).digestOf([0, 1])).not.toBe(digestOf([0, 1]));
});

test('a source that says the same in another way has the same rows', () => {
	const others = ROWS.map((row) => ({ ...row, of: `${row.of}, with another answer` }));
	expect(factsOf(others).digestOf(all(others))).toBe(factsOf(ROWS).digestOf(all(ROWS)));
});
