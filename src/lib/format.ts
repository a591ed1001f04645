/** Numbers, dates and lists as people in Britain read them. */

const MINUS = '−';
const MILLION = 1_000_000;
const BILLION = 1_000 * MILLION;

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

// Making a formatter costs a hundred times what using one does, and lists over all plans format tens of thousands.
const formatters = new Map<string, Intl.NumberFormat>();

/** Digits with thousands marked and between so many decimals. */
function markThousands(value: number, least: number, most: number): string {
	// Most numbers here are counts, and are written so in a tenth of the time that a formatter takes.
	if (least === 0 && Number.isSafeInteger(value)) return wholeNumber(value);
	const key = `${least} ${most}`;
	const kept = formatters.get(key);
	const formatter =
		kept ?? new Intl.NumberFormat('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most });
	if (!kept) formatters.set(key, formatter);
	return formatter.format(value);
}

/** The same for a whole number that is not below nought. */
function wholeNumber(value: number): string {
	let digits = String(value);
	for (let at = digits.length - 3; at > 0; at -= 3) digits = `${digits.slice(0, at)},${digits.slice(at)}`;
	return digits;
}

/** A number with thousands marked, at most so many decimals, and a true minus sign: `−2,761`. */
export function formatNumber(value: number, decimals = 2): string {
	const digits = markThousands(Math.abs(value), 0, decimals);
	const isNought = /^[0.]*$/.test(digits);
	return value < 0 && !isNought ? MINUS + digits : digits;
}

/** Exact pounds: `£12,936,000`, with pence only where there are any: `£1,490.50`. */
export function formatPounds(value: number): string {
	const pence = Math.round(Math.abs(value) * 100);
	const decimals = pence % 100 === 0 ? 0 : 2;
	const digits = markThousands(pence / 100, decimals, decimals);
	return `${value < 0 && pence > 0 ? MINUS : ''}£${digits}`;
}

/**
 * Pounds for a headline: `£12.9 million`, `£3.8 billion`; below a million the exact amount.
 * The exact amount belongs near by.
 */
export function formatPoundsShort(value: number): string {
	const size = Math.abs(value);
	if (size < MILLION) return formatPounds(value);
	// £999,950,000 would round to a thousand million, which is a billion.
	const [unit, word] = size < 999.95 * MILLION ? [MILLION, 'million'] : [BILLION, 'billion'];
	return `${value < 0 ? MINUS : ''}£${formatNumber(size / unit, 1)} ${word}`;
}

/** A ratio as a percentage: `formatPercent(0.035)` is `3.5%`. */
export function formatPercent(ratio: number, decimals = 1): string {
	return `${formatNumber(ratio * 100, decimals)}%`;
}

/**
 * A date from ISO 8601 text, as precise as the text is: `14 February 2014`, `December 2014` or `2014`.
 *
 * @throws RangeError on any other text.
 */
export function formatDate(iso: string): string {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
	const [, year, month, day] = match ?? [];
	const name = month && MONTHS[Number(month) - 1];
	if (!year || (month && !name)) throw new RangeError(`"${iso}" is not a date as YYYY-MM-DD, YYYY-MM or YYYY`);
	return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A list in a sentence: `a, b and c`. */
export function formatList(items: readonly string[]): string {
	return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** A count with its noun: `1 risk`, `1,204 risks`. The plural is the noun with an s unless given. */
export function formatCount(value: number, noun: string, many = `${noun}s`): string {
	return `${formatNumber(value)} ${value === 1 ? noun : many}`;
}
