/** Dates as documents print them: `21st January 2013`, `13 th Feb 2014`, `13/02/13`, `Jan-15`, `March 2016`. */
import { isCalendarDate } from './date.ts';

export interface PrintedDate {
	/** The words that make up the date. */
	raw: string;
	/** Where they begin in the text. */
	index: number;
	/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; undefined where the words look like a date but name no real one. */
	iso: string | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?`;
const DAY = `(\\d{1,2})\\s*(?:st|nd|rd|th)?`;
const YEAR = `((?:19|20)\\d{2}|['’]?\\d{2})(?!\\d)`;
const GAP = `[\\s,./-]*`;

/** Each form with the order of its groups: d day, m month by number, n month by name, y year. */
const FORMS: { pattern: string; groups: string }[] = [
	{ pattern: `\\b((?:19|20)\\d{2})-(\\d{2})-(\\d{2})\\b`, groups: 'ymd' },
	{ pattern: `(?<![\\d/.])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![\\d/])`, groups: 'd-my' },
	{ pattern: `\\b${DAY}\\s*(?:of\\s+)?${GAP}${MONTH}${GAP}${YEAR}`, groups: 'dny' },
	{ pattern: `\\b${MONTH}${GAP}${DAY}(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})\\b`, groups: 'ndy' },
	{ pattern: `\\b${DAY}\\s*(?:of\\s+)?[\\s-]*${MONTH}`, groups: 'dn' },
	{ pattern: `\\b${MONTH}${GAP}${YEAR}`, groups: 'ny' },
];

const ANY = new RegExp(FORMS.map(({ pattern }, index) => `(?<f${index}>${renumber(pattern, index)})`).join('|'), 'gi');

/** Back-references by number would point at other groups once the forms are joined. */
function renumber(pattern: string, index: number): string {
	return pattern.replace('([/.-])', `(?<sep${index}>[/.-])`).replace('\\2', `\\k<sep${index}>`);
}

const EACH = FORMS.map(({ pattern }) => new RegExp(`^${pattern}`, 'i'));

/**
 * Finds the dates in a text, in order.
 * A day and month without a year take `year` where it is given, and are otherwise no date.
 * Two-digit years are taken as 20xx.
 */
export function findPrintedDates(text: string, year?: number): PrintedDate[] {
	if (!/\d/.test(text)) return [];
	const found: PrintedDate[] = [];
	for (const match of text.matchAll(ANY)) {
		const form = FORMS.findIndex((_, index) => match.groups?.[`f${index}`] !== undefined);
		const parts = EACH[form]?.exec(match[0]);
		if (!parts) continue;
		const iso = toIso(FORMS[form]?.groups ?? '', parts.slice(1), year);
		if (iso !== 'none') found.push({ raw: match[0].trim(), index: match.index, iso });
	}
	return found;
}

/** The first date of a text, or undefined where there is none. */
export function parsePrintedDate(text: string, year?: number): PrintedDate | undefined {
	return findPrintedDates(text, year)[0];
}

function toIso(groups: string, parts: (string | undefined)[], assumedYear?: number): string | undefined {
	const value = (letter: string) => parts[groups.indexOf(letter)] ?? '';
	const year = groups.includes('y') ? fullYear(value('y')) : assumedYear;
	const month = groups.includes('n') ? MONTHS.indexOf(value('n').slice(0, 3).toLowerCase()) + 1 : Number(value('m'));
	if (year === undefined) return 'none';
	const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
	if (!groups.includes('d')) return yearMonth;
	const iso = `${yearMonth}-${value('d').padStart(2, '0')}`;
	return isCalendarDate(iso) ? iso : undefined;
}

const fullYear = (text: string): number => {
	const digits = Number(text.replace(/\D/g, ''));
	return digits < 100 ? 2000 + digits : digits;
};

/** A financial year such as `2014/15` or `2014-15` as the forms write it, or undefined. */
export function findFinancialYear(text: string): string | undefined {
	const match = /\b(20)?(\d{2})\s?[/-]\s?(?:20)?(\d{2})\b/.exec(text);
	if (!match) return undefined;
	const [start, end] = [Number(match[2]), Number(match[3])];
	return (start + 1) % 100 === end ? `20${match[2]}/${match[3]}` : undefined;
}
