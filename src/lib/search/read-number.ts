/** Numbers as documents print them: £12.936m, 12.936 million and £12,936,000 are one number; so are 3.5% and 3.5 per cent. */

export interface PrintedNumber {
	/** `#` and the value, with `%` for a percentage: `#12936000`, `#3.5%`. */
	form: string;
	/** The digits alone where a word or letter scales them: `#12.936`. */
	unscaled?: string;
	end: number;
}

const DIGITS = /£?\s?(?:(?:\d{1,3}(?:,\d{3})+(?!\d|,\d)|\d+)(?:\.\d+)?|\.\d+)/y;
const PERCENT = /\s?(?:%|per\s?cent\b|percent\b)/iy;
const SCALE = /(k)\b|\s?(m|mn|millions?|bn|billions?|thousands?)\b(?![&'’])/iy;
const ORDINAL = /(?:st|nd|rd|th)\b/iy;
const LETTERS = /[a-z]/iy;

const FACTORS: Record<string, number> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };

/** Reads the number that begins at a place of a text; undefined where none does, or where it is part of a code (2.6i). */
export function readNumber(text: string, start: number): PrintedNumber | undefined {
	const first = text.charCodeAt(start);
	// A full stop mostly ends a sentence.
	if (first === 46 && !isDigit(text.charCodeAt(start + 1))) return undefined;
	return readPlainNumber(text, first === 163 ? start + 1 : start) ?? readAnyNumber(text, start);
}

const isDigit = (code: number): boolean => code > 47 && code < 58;

/** The place after digits. */
function digitsEnd(text: string, start: number): number {
	let end = start;
	while (isDigit(text.charCodeAt(end))) end += 1;
	return end;
}

/** More digits than this are not exact as numbers. */
const MOST_DIGITS = 15;

/**
 * Three of four numbers are digits alone with nothing after them that could scale them, and need no pattern: to try five
 * at each number takes a third of the time of reading all words. Undefined where it takes patterns to tell.
 */
function readPlainNumber(text: string, start: number): PrintedNumber | undefined {
	const whole = digitsEnd(text, start);
	if (whole === start || whole - start > MOST_DIGITS) return undefined;
	const sign = text.charCodeAt(whole);
	const hasMore = (sign === 44 || sign === 46) && isDigit(text.charCodeAt(whole + 1));
	if (hasMore && sign === 44) return undefined;
	const end = hasMore ? digitsEnd(text, whole + 1) : whole;
	const isPercent = text.charCodeAt(end) === 37;
	if (!isPercent && !isPlainEnd(text, end)) return undefined;
	const value = Number(text.slice(start, end));
	return isPercent ? { form: formOf(value, '%', PERCENTAGES), end: end + 1 } : { form: formOf(value, '', COUNTS), end };
}

/** Forms of whole numbers up to the last year of this century, those of counts and of percentages, made when first met. */
const MOST_KNOWN = 2100;
const [COUNTS, PERCENTAGES]: [string[], string[]] = [[], []];

/** A table finds a text that it was given before sooner than one that is equal: it knows its hash. */
function formOf(value: number, unit: string, known: string[]): string {
	if (value >= MOST_KNOWN || !Number.isInteger(value)) return `#${value}${unit}`;
	return (known[value] ??= `#${value}${unit}`);
}

/** Whether what follows digits is neither letters nor, after a space, a percentage or a scale. */
function isPlainEnd(text: string, end: number): boolean {
	// The text's end has no code, and compares as no letter.
	const next = text.charCodeAt(end);
	if (next > 127 || isLetter(next)) return false;
	if (next !== 32 && !(next > 8 && next < 14)) return true;
	const [one, other] = [text.charCodeAt(end + 1), text.charCodeAt(end + 2)];
	if (one === 37 || one > 127) return false;
	return !(SCALES.get(one | 32)?.(other | 32) ?? false);
}

const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);

const letter = (text: string) => text.charCodeAt(0);

/** By the first letter of a word that can scale a number or make it a percentage, whether the second can be of it too. */
const SCALES = new Map<number, (second: number) => boolean>([
	[letter('p'), (second) => second === letter('e')],
	[letter('b'), (second) => second === letter('n') || second === letter('i')],
	[letter('t'), (second) => second === letter('h')],
	// An m stands alone too.
	[letter('m'), (second) => second === letter('n') || second === letter('i') || !isLetter(second)],
]);

/** The same for numbers of every form. */
export function readAnyNumber(text: string, start: number): PrintedNumber | undefined {
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
