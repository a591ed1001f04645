/** Printed amounts: as councils write them, as anyone might, and as nobody should. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inferBudgetPounds, parsePrintedMoney, statedScale } from '../../src/domain/printed-money.ts';

test.each([
	['£12.936m', 12_936_000, 'stated', ''],
	['£.848m', 848_000, 'stated', ''],
	['£17462', 17_462, 'unsaid', ''],
	['£3,945,000 (including capital)', 3_945_000, 'stated', 'including capital'],
	['10,598,000', 10_598_000, 'stated', ''],
	['£0.00', 0, 'unsaid', ''],
	['£2.7M', 2_700_000, 'stated', ''],
	['£5,719k', 5_719_000, 'stated', ''],
	['£110bn', 110_000_000_000, 'stated', ''],
	['£12.9 million', 12_900_000, 'stated', ''],
	['-£3.2m', -3_200_000, 'stated', ''],
	['2014/15 £000’s / £15,843', 15_843_000, 'stated', ''],
	['£15,843 (£000s)', 15_843_000, 'stated', ''],
	['approx. £12.5m a year', 12_500_000, 'stated', 'approx. a year'],
])('%s', (text, pounds, unit, remark) => {
	expect(parsePrintedMoney(text)).toMatchObject({ pounds, unit, remark });
});

test.each(['', 'TBC', '2014/15', '£', 'not yet agreed', '£000s'])('%s is no amount', (text) => {
	expect(parsePrintedMoney(text)).toBeUndefined();
});

test('a label may say the unit of what stands under it, and a word beside the amount wins', () => {
	expect(statedScale("2014/15 £000's")).toBe(1000);
	expect(statedScale('Minimum required value')).toBeUndefined();
	expect(parsePrintedMoney('15,843', 1000)?.pounds).toBe(15_843_000);
	expect(parsePrintedMoney('£1.2m', 1000)?.pounds).toBe(1_200_000);
});

test('a budget too small for any area is in thousands or millions', () => {
	const budget = (text: string) =>
		inferBudgetPounds(parsePrintedMoney(text) ?? { pounds: 0, unit: 'unsaid', raw: '', remark: '' });
	expect(budget('£17462')).toEqual({ pounds: 17_462_000, unit: 'inferred' });
	expect(budget('£17.462')).toEqual({ pounds: 17_462_000, unit: 'inferred' });
	expect(budget('£17,462,000')).toEqual({ pounds: 17_462_000, unit: 'stated' });
	expect(budget('£0.00')).toEqual({ pounds: 0, unit: 'stated' });
});

const pence = fc.integer({ min: 1, max: 9_000_000_000_00 });

test('every amount written out in pounds and pence is read again', () => {
	fc.assert(
		fc.property(pence, fc.boolean(), fc.constantFrom('£', '£ ', ''), (amount, commas, sign) => {
			const digits = (amount / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, useGrouping: commas });
			expect(parsePrintedMoney(`${sign}${digits}`)?.pounds).toBeCloseTo(amount / 100, 2);
		}),
	);
});

test('every amount in thousands and millions is read to the pound', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 9_999_999 }),
			fc.constantFrom('m', ' million', 'M', 'mn'),
			(thousands, word) => {
				expect(parsePrintedMoney(`£${thousands / 1000}${word}`)?.pounds).toBe(thousands * 1000);
				expect(parsePrintedMoney(`£${thousands}k`)?.pounds).toBe(thousands * 1000);
			},
		),
	);
});

test('any text gives an amount that is a number, or none', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
			const money = parsePrintedMoney(text);
			if (money) expect(Number.isFinite(money.pounds)).toBe(true);
		}),
	);
});
