import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/lib/search/stem.ts';

describe('stem', () => {
	// Pairs from Porter's own account of the algorithm.
	it.each([
		['caresses', 'caress'],
		['ponies', 'poni'],
		['agreed', 'agre'],
		['plastered', 'plaster'],
		['motoring', 'motor'],
		['conflated', 'conflat'],
		['hopping', 'hop'],
		['falling', 'fall'],
		['filing', 'file'],
		['happy', 'happi'],
		['sky', 'sky'],
		['relational', 'relat'],
		['vietnamization', 'vietnam'],
		['triplicate', 'triplic'],
		['hopefulness', 'hope'],
		['revival', 'reviv'],
		['adoption', 'adopt'],
		['probate', 'probat'],
		['controll', 'control'],
	])('takes %s to %s', (word, expected) => {
		expect(stem(word)).toBe(expected);
	});

	it.each(['#7', 'bcf001', 'a&e', 'it'])('leaves %s alone', (form) => {
		expect(stem(form)).toBe(form);
	});
});
