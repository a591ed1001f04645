import { expect, it } from 'vitest';
import type { Posting } from '../../../src/lib/search/index-format.ts';
import { alsoIn, phraseOf, withAll } from '../../../src/lib/search/postings.ts';
import { hashOf } from '../../../src/lib/search/word-hash.ts';
import { pairHash, pairsOf } from '../../../src/lib/search/word-pairs.ts';

const posting = (...entries: [record: number, impact: number][]) => ({
	form: '',
	records: Uint32Array.from(entries, ([record]) => record),
	impacts: Uint8Array.from(entries, ([, impact]) => impact),
});
const entries = ({ records, impacts }: Posting) => [...records].map((record, at) => [record, impacts[at]]);

/** A pair that stands at places of passages. */
function pair(...stands: [record: number, ...places: number[]][]) {
	const starts = [0];
	for (const [, ...places] of stands) starts.push(starts.at(-1)! + places.length);
	return {
		...posting(...stands.map(([record]): [number, number] => [record, 9])),
		starts: Uint32Array.from(starts),
		places: Uint32Array.from(stands.flatMap(([, ...places]) => places)),
	};
}

it('keeps what another posting has too', () => {
	expect(entries(alsoIn(posting([1, 5], [4, 6], [9, 7]), Uint32Array.of(0, 4, 9, 12)))).toEqual([
		[4, 6],
		[9, 7],
	]);
	expect(entries(alsoIn(posting([1, 5]), new Uint32Array(0)))).toEqual([]);
});

it('joins words, as strong as the weakest of them, each in its strongest form', () => {
	const words = [[posting([0, 3], [2, 9]), posting([2, 12])], [posting([2, 10], [3, 4])]];
	expect(entries(withAll(5, words))).toEqual([[2, 10]]);
});

it('finds a phrase where its pairs stand at their distances', () => {
	const pairs = [
		{ posting: pair([1, 4], [3, 0, 7], [5, 2]), offset: 0 },
		{ posting: pair([1, 5], [3, 9], [6, 4]), offset: 2 },
	];
	expect(entries(phraseOf(pairs))).toEqual([[3, 9]]);
	expect(entries(phraseOf([]))).toEqual([]);
});

it('covers every telling word of a phrase with few pairs', () => {
	const hash = (one: string, other: string) => pairHash(hashOf(one), hashOf(other));
	expect(pairsOf(['care'])).toEqual([]);
	expect(pairsOf(['care', 'home'])).toEqual([{ hash: hash('care', 'home'), offset: 0 }]);
	expect(pairsOf(['delay', 'transfer', 'of', 'care'])).toEqual([
		{ hash: hash('delay', 'transfer'), offset: 0 },
		{ hash: hash('of', 'care'), offset: 2 },
	]);
	expect(hash('care', 'home')).not.toBe(hash('home', 'care'));
});
