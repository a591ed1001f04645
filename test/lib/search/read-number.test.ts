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
