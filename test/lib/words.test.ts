import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSpacedWords, countWords, shorten, singleSpaced, slug } from '../../src/lib/words.ts';

describe('countWords', () => {
	it('counts runs of what is not space', () => {
		expect(['', '  ', 'one', ' one  two\nthree '].map(countWords)).toEqual([0, 0, 1, 3]);
	});
});

describe('countSpacedWords', () => {
	it('counts what countWords does, once white space is single spaces', () => {
		const text = fc.array(fc.constantFrom('a', 'bc', '–', ' ', '\n', '\u00a0')).map((parts) => parts.join(''));
		fc.assert(fc.property(text, (each) => countSpacedWords(singleSpaced(each).trim()) === countWords(each)));
	});
});

describe('shorten', () => {
	it('leaves a short text as it is, and cuts a long one between words', () => {
		expect(shorten('A short text', 12)).toBe('A short text');
		expect(shorten('A text that goes on, and on', 21)).toBe('A text that goes on…');
		expect(shorten('Unbreakablewordthatislong', 10)).toBe('Unbreakab…');
	});

	it('is never longer than asked, and begins as the text does', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, length) => {
				const short = shorten(text, length);
				return short.length <= length && text.startsWith(short.replace(/…$/, ''));
			}),
		);
	});
});

describe('singleSpaced', () => {
	it('is what replacing every run of white space gives', () => {
		const text = fc
			.array(fc.constantFrom('a', 'Ü', ' ', '  ', '\n', '\t', '\r\n', '\u00a0', '\u2009'))
			.map((parts) => parts.join(''));
		fc.assert(fc.property(text, (each) => singleSpaced(each) === each.replace(/\s+/g, ' ')));
	});
});

describe('slug', () => {
	it('makes an anchor of a heading', () => {
		expect(['What the pack holds', 'Café – 7 days’ notice!', '???'].map(slug)).toEqual([
			'what-the-pack-holds',
			'cafe-7-days-notice',
			'',
		]);
	});

	it('holds only letters, digits and single hyphens, and is its own slug', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const anchor = slug(text);
				return /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(anchor) && slug(anchor) === anchor;
			}),
		);
	});
});
