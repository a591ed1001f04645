import { expect, test } from 'vitest';
import { Place, formatPlace } from '../../src/domain/place.ts';

test.each([
	[{ lines: [284, 284] }, 'lines 284-284'],
	[{ page: 7 }, 'page 7'],
	[{ paragraphs: [3, 5] }, 'paragraphs 3-5'],
	[{ sheet: '3', cell: 'B12' }, 'sheet 3, B12'],
])('%j is printed as %s', (place, words) => {
	expect(formatPlace(Place.parse(place))).toBe(words);
});

test('no place is printed as nothing', () => expect(formatPlace(undefined)).toBe(''));

test.each([
	{},
	{ lines: [5, 3] },
	{ lines: [0, 3] },
	{ lines: [3] },
	{ lines: [1, 2], page: 3 },
	{ sheet: '3' },
	{ cell: 'B12' },
	{ line: 3 },
])('%j is no place', (place) => {
	expect(Place.safeParse(place).success).toBe(false);
});
