import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FinancialYear, IsoDate, PartialDate, isCalendarDate } from '../../src/domain/date.ts';

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

describe('a calendar day', () => {
	test('every day there is, is one', () => {
		const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(day, (date) => {
				expect(isCalendarDate(date.toISOString().slice(0, 10))).toBe(true);
			}),
		);
	});

	test('of the days a month may count, just as many are days as the month has', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
				const days = Array.from({ length: 31 }, (_, index) => `${year}-${pad(month)}-${pad(index + 1)}`);
				const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
				expect(days.filter(isCalendarDate)).toEqual(days.slice(0, length));
			}),
		);
	});

	test.each([
		'2014-02-29',
		'2014-13-01',
		'2014-00-10',
		'2014-04-31',
		'2014-4-3',
		'14-04-03',
		'2014-04-03T00:00',
		' 2014-04-03',
		'',
	])('%j is none', (text) => {
		expect(IsoDate.safeParse(text).success).toBe(false);
	});

	test('no other text is one', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(isCalendarDate(text)).toBe(/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)));
			}),
		);
	});
});

test.each(['2014', '2014-12', '2014-12-31', '2016-02-29'])('%s may stand where a month or year is enough', (text) => {
	expect(PartialDate.parse(text)).toBe(text);
});

test.each(['2014-13', '2014-1', '201', '2014-02-30', 'December 2014'])('%s may not', (text) => {
	expect(PartialDate.safeParse(text).success).toBe(false);
});

describe('a financial year', () => {
	test('is a year and the last two digits of the next', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 0, max: 99 }), (year, next) => {
				expect(FinancialYear.safeParse(`${year}/${pad(next)}`).success).toBe((year + 1) % 100 === next);
			}),
		);
	});

	test.each(['2014-15', '2014/2015', '14/15'])('%s is not written like one', (text) => {
		expect(FinancialYear.safeParse(text).success).toBe(false);
	});
});
