import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAnyNumber, readNumber } from '../../../src/lib/search/read-number.ts';

const piece = fc.oneof(
	fc.constantFrom(
		...'0 00 1 7 15 2014 1,234 1,2345 12.50 0.5 . , £ £  % m M mn bn k K t th st per percent million'.split(' '),
	),
	fc.constantFrom(
		' ',
		'\n',
		'\u00a0',
		' per cent',
		' million',
		' thousand',
		' the ',
		' months',
		' per',
		' b',
		' é',
		'é',
		'/',
		'-',
		'…',
	),
	fc.stringMatching(/^[0-9]{1,20}$/),
	fc.string({ unit: 'grapheme', maxLength: 3 }),
);

it('reads at every place of a text what the patterns for all numbers read', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
			const text = pieces.join('');
			for (let at = 0; at <= text.length; at += 1) expect(readNumber(text, at)).toEqual(readAnyNumber(text, at));
		}),
		{ numRuns: 3000 },
	);
});

it.each([
	['1,234', '#1234', 5],
	['£1,234, and more', '#1234', 6],
	['1,234,567, of which', '#1234567', 9],
	// No groups of three: the digits before the comma.
	['1,2345', '#1', 1],
	['2,14', '#2', 1],
	['1,234,56', '#1', 1],
])('reads %s as %s', (text, form, end) => {
	expect(readNumber(text, 0)).toEqual({ form, end });
	expect(readAnyNumber(text, 0)).toEqual({ form, end });
});
