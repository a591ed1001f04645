import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PrintedWords } from '../../../src/lib/search/printed-words.ts';

/** Few different words, many of each, and among them some that differ only in case or by their end. */
const word = fc.oneof(
	fc.constantFrom('care', 'Care', 'CARE', 'cares', 'car', 'a'),
	fc.stringMatching(/^[A-Za-z]{1,12}$/),
);

const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

it('numbers words in the order in which they are first met, wherever they stand and whatever their hash', () => {
	fc.assert(
		fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 1, max: 1 << 20 }), (met, hashes) => {
			const printed = new PrintedWords();
			const first = [...new Set(met)];
			// Words of one hash, and words whose hashes fall on one place, are told apart by their letters.
			const hashOf = (each: string): number => (first.indexOf(each) % 3) * hashes;
			for (const each of met) {
				const text = `. ${each} ${each}`;
				expect(printed.numberOf(codesOf(text), 2, 2 + each.length, hashOf(each))).toBe(first.indexOf(each));
			}
			expect(printed.count).toBe(first.length);
		}),
	);
});

it('has room for as many words as there are', () => {
	const printed = new PrintedWords();
	const letters = 'abcdefghijklmnopqrst';
	const words = Array.from({ length: letters.length ** 3 * 2 }, (_, at) =>
		[at, at / 20, at / 400, at / 8000].map((digit) => letters[Math.floor(digit) % 20]).join(''),
	);
	for (let times = 0; times < 2; times += 1)
		for (const [at, each] of words.entries()) expect(printed.numberOf(codesOf(each), 0, 4, at * 7)).toBe(at);
	expect(printed.count).toBe(words.length);
});
