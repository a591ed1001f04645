import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatCount,
	formatDate,
	formatList,
	formatNumber,
	formatPercent,
	formatPounds,
	formatPoundsShort,
} from '../../src/lib/format.ts';

const numberIn = (text: string) => Number(text.replaceAll(',', '').replace('−', '-').replace('£', ''));

describe('numbers', () => {
	it('marks thousands and uses a true minus', () => {
		expect([0, 1234.5, -2761, -0.001].map((value) => formatNumber(value))).toEqual(['0', '1,234.5', '−2,761', '0']);
	});

	it('writes whole numbers as the formatter of the language does', () => {
		const english = new Intl.NumberFormat('en-GB');
		fc.assert(fc.property(fc.maxSafeNat(), (value) => formatNumber(value) === english.format(value)));
		fc.assert(fc.property(fc.nat({ max: 20_000 }), (value) => formatNumber(value) === english.format(value)));
	});

	it('keeps every whole number exact', () => {
		fc.assert(fc.property(fc.maxSafeInteger(), (value) => numberIn(formatNumber(value)) === value));
	});

	it('turns ratios into percentages', () => {
		expect([0.035, 1, -0.092, 1.0725].map((ratio) => formatPercent(ratio))).toEqual([
			'3.5%',
			'100%',
			'−9.2%',
			'107.3%',
		]);
	});

	it('counts with the noun in its number', () => {
		expect([formatCount(1, 'risk'), formatCount(0, 'risk'), formatCount(1204, 'reply', 'replies')]).toEqual([
			'1 risk',
			'0 risks',
			'1,204 replies',
		]);
	});
});

describe('pounds', () => {
	it('are exact, with pence only where there are any', () => {
		expect([12_936_000, 0, 1490.5, -1000, -0.001].map(formatPounds)).toEqual([
			'£12,936,000',
			'£0',
			'£1,490.50',
			'−£1,000',
			'£0',
		]);
	});

	it('keep every amount to the penny', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e13, max: 1e13 }),
				(pence) => numberIn(formatPounds(pence / 100)) === pence / 100,
			),
		);
	});

	it('are short from a million on', () => {
		expect(
			[12_936_000, 3_800_000_000, 848_000, 999_999, 1_000_000, 999_960_000, -2_700_000].map(formatPoundsShort),
		).toEqual(['£12.9 million', '£3.8 billion', '£848,000', '£999,999', '£1 million', '£1 billion', '−£2.7 million']);
	});

	it('never read as a thousand million or more', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 999_999_999_999 }),
				(pounds) => !/\d,\d{3} million/.test(formatPoundsShort(pounds)),
			),
		);
	});

	it('stay within half a tenth of a million when short', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1_000_000, max: 900_000_000 }), (pounds) => {
				const [, millions = ''] = /^£([\d.]+) million$/.exec(formatPoundsShort(pounds)) ?? [];
				return Math.abs(Number(millions) * 1e6 - pounds) <= 50_000.001;
			}),
		);
	});
});

describe('dates', () => {
	it('are as precise as they are given', () => {
		expect(['2014-02-14', '2014-12', '2014', '2014-12-01'].map(formatDate)).toEqual([
			'14 February 2014',
			'December 2014',
			'2014',
			'1 December 2014',
		]);
	});

	it('are the same day everywhere', () => {
		fc.assert(
			fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }), (day) => {
				const iso = day.toISOString().slice(0, 10);
				const [number = '', month = '', year = ''] = formatDate(iso).split(' ');
				expect(new Date(`${month} ${number}, ${year} UTC`).toISOString().slice(0, 10)).toBe(iso);
			}),
		);
	});

	it('refuse any other text', () => {
		for (const text of ['14/02/2014', '2014-13', '2014-00-01', '', 'TBC', '2014-2-1']) {
			expect(() => formatDate(text), text).toThrow(RangeError);
		}
	});
});

describe('lists', () => {
	it('read as a sentence does', () => {
		expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatList)).toEqual(['', 'a', 'a and b', 'a, b and c']);
	});
});
