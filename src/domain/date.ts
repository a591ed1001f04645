/** Dates as documents give them: a day, a month or a year, kept as ISO 8601 text. */
import { z } from 'astro/zod';

/** Whether a text is a real calendar date in the form YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return false;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z
	.string()
	.refine(isCalendarDate, { error: 'a real date as YYYY-MM-DD' })
	.describe('calendar day, YYYY-MM-DD');

/** A day, a month or a year: `2014-12-01`, `2014-12` or `2014`. */
export const PartialDate = z
	.string()
	.refine((text) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) || isCalendarDate(text), {
		error: 'a real date as YYYY-MM-DD, a month as YYYY-MM or a year as YYYY',
	})
	.describe('calendar day, month or year');

/** A financial year as printed in the forms, e.g. `2014/15`. */
export const FinancialYear = z
	.string()
	.refine((text) => /^\d{4}\/\d{2}$/.test(text) && (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5)), {
		error: 'a financial year such as 2014/15',
	})
	.describe('financial year, 1 April to 31 March');
