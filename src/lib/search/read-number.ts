/** Numbers as documents print them: £12.936m, 12.936 million and £12,936,000 are one number; so are 3.5% and 3.5 per cent. */

export interface PrintedNumber {
	/** `#` and the value, with `%` for a percentage: `#12936000`, `#3.5%`. */
	form: string;
	/** The digits alone where a word or letter scales them: `#12.936`. */
	unscaled?: string;
	end: number;
}

const DIGITS = /£?\s?(?:(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?|\.\d+)/y;
const PERCENT = /\s?(?:%|per\s?cent\b|percent\b)/iy;
const SCALE = /(k)\b|\s?(m|mn|millions?|bn|billions?|thousands?)\b(?![&'’])/iy;
const ORDINAL = /(?:st|nd|rd|th)\b/iy;
const LETTERS = /[a-z]/iy;

const FACTORS: Record<string, number> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };

/** Reads the number that begins at a place of a text; undefined where none does, or where it is part of a code (2.6i). */
export function readNumber(text: string, start: number): PrintedNumber | undefined {
	const digits = at(DIGITS, text, start)?.[0];
	if (!digits) return undefined;
	const value = Number(digits.replace(/[£,\s]/g, ''));
	const end = start + digits.length;
	const percent = at(PERCENT, text, end)?.[0];
	if (percent) return { form: `#${value}%`, end: end + percent.length };
	const scale = at(SCALE, text, end);
	if (scale) {
		const factor = FACTORS[(scale[1] ?? scale[2] ?? '').charAt(0).toLowerCase()] ?? 1;
		// 0.848 million is 848,000 exactly, though floating point makes it a hair more or less.
		const form = `#${Number((value * factor).toPrecision(12))}`;
		return { form, unscaled: `#${value}`, end: end + scale[0].length };
	}
	const ordinal = at(ORDINAL, text, end)?.[0];
	if (ordinal) return { form: `#${value}`, end: end + ordinal.length };
	return at(LETTERS, text, end) ? undefined : { form: `#${value}`, end };
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
	pattern.lastIndex = index;
	return pattern.exec(text);
}
