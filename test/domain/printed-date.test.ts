/** Printed dates in every form, and texts that only look like dates. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFinancialYear, findPrintedDates, parsePrintedDate } from '../../src/domain/printed-date.ts';

test.each([
	['21st January 2013', '2013-01-21'],
	['13 th Feb 2014', '2014-02-13'],
	['13/02/13', '2013-02-13'],
	['14.02.14', '2014-02-14'],
	['2014-02-14', '2014-02-14'],
	['14 th February 2014>', '2014-02-14'],
	['Feb 14th 2014', '2014-02-14'],
	['11 September 2014 with Chair executive agreement', '2014-09-11'],
	['Date: 28/2/15', '2015-02-28'],
	['March 2016', '2016-03'],
	['Jan-15', '2015-01'],
	['Jan 15', '2015-01'],
	['1 of May 2014', '2014-05-01'],
])('%s', (text, iso) => expect(parsePrintedDate(text)?.iso).toBe(iso));

test.each([
	'',
	'<dd/mm/yyyy>',
	'TBC',
	'2014/15',
	'mid-2015/16',
	'31',
	'may be',
	'the march of time',
	'0300 300 5257',
	'10.00',
])('%s is no date', (text) => expect(findPrintedDates(text)).toEqual([]));

test('a day that no calendar has is found, and said to be none', () => {
	expect(parsePrintedDate('31/02/2014')).toMatchObject({ raw: '31/02/2014', iso: undefined });
	expect(parsePrintedDate('30 February 2014')).toMatchObject({ iso: undefined });
});

test('two dates in one cell are both found', () => {
	expect(findPrintedDates('19 September 2014\n28 November 2014').map(({ iso }) => iso)).toEqual([
		'2014-09-19',
		'2014-11-28',
	]);
});

test('a day without a year takes the year it is given, and is no date without', () => {
	expect(parsePrintedDate('30-Sep', 2014)?.iso).toBe('2014-09-30');
	expect(parsePrintedDate('30-Sep')).toBeUndefined();
});

test.each([
	['2014/15', '2014/15'],
	['Total for 2015-16:', '2015/16'],
	['14/15', '2014/15'],
	['2014/2015', '2014/15'],
	['2014/16', undefined],
	['12/02/14', undefined],
])('financial year %s', (text, year) => expect(findFinancialYear(text)).toBe(year));

const days = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ordinal = (day: number) =>
	day % 10 === 1 && day !== 11
		? 'st'
		: day % 10 === 2 && day !== 12
			? 'nd'
			: day % 10 === 3 && day !== 13
				? 'rd'
				: 'th';

test('every day is read in each form it may be written in', () => {
	fc.assert(
		fc.property(days, (date) => {
			const iso = date.toISOString().slice(0, 10);
			const [year = '', month = '', day = ''] = iso.split('-');
			const name = MONTHS[Number(month) - 1] ?? '';
			const d = Number(day);
			for (const text of [
				iso,
				`${day}/${month}/${year}`,
				`${d}/${Number(month)}/${year.slice(2)}`,
				`${d}.${month}.${year}`,
				`${d} ${name} ${year}`,
				`${d}${ordinal(d)} ${name} ${year}`,
				`${d} ${ordinal(d)} ${name.slice(0, 3)} ${year}`,
				`${name} ${d}${ordinal(d)}, ${year}`,
				`Agreed on ${d} ${name} ${year} by the board`,
			]) {
				expect([text, parsePrintedDate(text)?.iso]).toEqual([text, iso]);
			}
		}),
	);
});

test('what is found is in the text, and is a real date or none', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/.- JanFebMayth20'), maxLength: 40 }), (text) => {
			for (const { raw, index, iso } of findPrintedDates(text, 2014)) {
				expect(text.slice(index)).toContain(raw);
				if (iso?.length === 10) expect(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso);
			}
		}),
	);
});
