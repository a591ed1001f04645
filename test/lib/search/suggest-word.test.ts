import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMistakes, suggestWord } from '../../../src/lib/search/suggest-word.ts';

const WORDS = [
	['care', 90],
	['governance', 40],
	['dementia', 30],
	['carer', 20],
	['frailty', 9],
	['demand', 8],
] as const;

describe('suggestWord', () => {
	it.each([
		['demntia', 'dementia'],
		['goverance', 'governance'],
		['governacne', 'governance'],
		['frialty', 'frailty'],
		['carr', 'care'],
		['xyzzyx', undefined],
		['zz', undefined],
	])('takes %s for %s', (typed, meant) => {
		expect(suggestWord(typed, WORDS)).toBe(meant);
	});

	it('finds a long word again after any one mistake', () => {
		fc.assert(
			fc.property(fc.nat(9), fc.constantFrom('leave out', 'swap', 'replace'), (at, mistake) => {
				const word = 'governance';
				const typed = {
					'leave out': word.slice(0, at) + word.slice(at + 1),
					swap: word.slice(0, at) + (word[at + 1] ?? '') + word.charAt(at) + word.slice(at + 2),
					replace: `${word.slice(0, at)}q${word.slice(at + 1)}`,
				}[mistake];
				if (typed !== word) expect(suggestWord(typed, WORDS)).toBe(word);
			}),
		);
	});
});

describe('countMistakes', () => {
	it('is the same both ways, nought for the same word alone, and no more than the longer has letters', () => {
		const word = fc.stringMatching(/^[a-e]{0,7}$/);
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(countMistakes(a, b)).toBe(countMistakes(b, a));
				expect(countMistakes(a, b) === 0).toBe(a === b);
				expect(countMistakes(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
			}),
		);
	});

	it('stops counting beyond the most', () => {
		expect(countMistakes('aaaaaa', 'bbbbbb', 2)).toBe(3);
	});
});
