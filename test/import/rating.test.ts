/** Ratings on the scales that documents use, and cells that are none. */
import { expect, test } from 'vitest';
import { looksLikeRating, parseFactors, parseRating } from '../../scripts/import/extractors/rating.ts';

test.each([
	['High', { scale: 'words', word: 'high' }],
	['MEDIUM', { scale: 'words', word: 'medium' }],
	['Very high', { scale: 'words', word: 'very high' }],
	['Amber', { scale: 'words', word: 'amber' }],
	['H', { scale: 'words', word: 'high' }],
	['High (16)', { scale: 'words', word: 'high' }],
	['16', { scale: 'score', score: 16 }],
	['3 / 5 / 15', { scale: 'factors', likelihood: 3, impact: 5, score: 15 }],
	['3 x 5 = 15', { scale: 'factors', likelihood: 3, impact: 5, score: 15 }],
	['L3 I4 12', { scale: 'factors', likelihood: 3, impact: 4, score: 12 }],
	['4x3', { scale: 'factors', likelihood: 4, impact: 3, score: 12 }],
	['12 (3x4)', { scale: 'factors', likelihood: 3, impact: 4, score: 12 }],
])('%s', (text, rating) => {
	expect(parseRating(text)).toEqual(rating);
	expect(looksLikeRating(text)).toBe(true);
});

test.each([
	'',
	'0',
	'26',
	'99',
	'TBC',
	'quite high really',
	'The risk is high',
	'6 / 7 / 42',
	'2014/15',
	'High to medium, see below',
])('%s is no rating', (text) => expect(parseRating(text)).toBeUndefined());

test('factors in cells of their own, with words beside the number, or without a score', () => {
	expect(parseFactors('3', '5 (£4,114k, on the CCGs)', '15')).toEqual({
		scale: 'factors',
		likelihood: 3,
		impact: 5,
		score: 15,
	});
	expect(parseFactors('2', '4', '')).toEqual({ scale: 'factors', likelihood: 2, impact: 4, score: 8 });
	expect(parseFactors('6', '5', '30')).toBeUndefined();
});
