/** Amounts of money as documents print them: `£12.936m`, `£.848m`, `£000's`, `£3,945,000 (including capital)`. */

export interface PrintedMoney {
	/** The amount in pounds, after the unit that the document states; as it stands where it states none. */
	pounds: number;
	/** Whether the text says its unit: a word such as `m` or `£000`, or an amount written out to the last pound. */
	unit: 'stated' | 'unsaid';
	/** The amount as printed, without the words beside it. */
	raw: string;
	/** Words printed beside the amount, without their brackets; empty where there are none. */
	remark: string;
}

const SCALES: Record<string, number> = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	mn: 1e6,
	mil: 1e6,
	mill: 1e6,
	million: 1e6,
	b: 1e9,
	bn: 1e9,
	billion: 1e9,
};

const AMOUNT =
	/(-|−)?\s*£?\s*(-|−)?\s*(\d{1,3}(?:,\s?\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:\s*(thousand|million|billion|mill|mil|mn|bn|k|m|b)(?![a-z]))?/i;

/** Words that put a whole column or row in thousands (or millions) of pounds. */
const IN_THOUSANDS = /£\s*0{3}(?:['’]?s)?|\bin (?:£\s*)?thousands\b|£\s?ks?\b/i;
const IN_MILLIONS = /£\s*0{6}(?:['’]?s)?|\bin (?:£\s*)?millions\b|£\s?(?:m|million)s?\b/i;

/** The multiplier that a label or heading states for the amounts under it: 1000, 1000000, or undefined. */
export function statedScale(label: string): number | undefined {
	if (IN_THOUSANDS.test(label)) return 1e3;
	return IN_MILLIONS.test(label) ? 1e6 : undefined;
}

/**
 * Reads the first amount in a text.
 * A unit word beside the amount wins over `scale`, the multiplier stated by the label (see `statedScale`).
 *
 * @returns undefined where the text holds no amount.
 */
export function parsePrintedMoney(text: string, scale?: number): PrintedMoney | undefined {
	// "£000's" is a unit, and 2014/15 a year: neither is an amount, and both are taken away first.
	const own = statedScale(text.replace(/£\s?(?:m|k)\b/gi, ''));
	const withoutYear = text.replace(/\b20\d{2}\s?[/-]\s?(?:20)?\d{2}(?!\d)/g, (year) => ' '.repeat(year.length));
	const withoutUnit = withoutYear.replace(/\(?£\s*(?:0{6}|0{3})(?:['’]?s)?\)?/gi, (unit) => ' '.repeat(unit.length));
	const match = AMOUNT.exec(withoutUnit);
	if (!match) return undefined;
	const [whole, minusBefore, minusAfter, digits = '', word] = match;
	const number = Number(digits.replaceAll(/[,\s]/g, ''));
	if (!Number.isFinite(number)) return undefined;
	const factor = word ? (SCALES[word.toLowerCase()] ?? 1) : (own ?? scale);
	const sign = minusBefore || minusAfter ? -1 : 1;
	const rest = `${withoutUnit.slice(0, match.index)} ${withoutUnit.slice(match.index + whole.length)}`;
	return {
		// Without a unit the number may yet be millions: its decimals are kept.
		pounds: sign * (factor === undefined ? number : roundToPence(number * factor)),
		unit: factor !== undefined || isWrittenOut(digits, number) ? 'stated' : 'unsaid',
		raw: whole.trim(),
		remark: rest
			.replace(/[()[\]/:;,]+/g, ' ')
			.replace(/\s+/g, ' ')
			.trim(),
	};
}

/** Thousands marked by commas, in a number of seven digits or more, leave no doubt about the unit. */
const isWrittenOut = (digits: string, number: number): boolean =>
	number >= 1e6 || (digits.includes(',') && number >= 1e5);

// Floating point makes 12.936 × 1,000,000 fall a hair short of the pound.
const roundToPence = (amount: number): number => Math.round(amount * 100) / 100;

/**
 * The pounds that a pooled budget of an area must mean: a bare 17462 is thousands, a bare 17.462 millions, because no
 * area's fund is smaller than £500,000.
 */
export function inferBudgetPounds(money: PrintedMoney): { pounds: number; unit: 'stated' | 'inferred' } {
	if (money.unit === 'stated' || money.pounds === 0 || money.pounds >= 500_000) {
		return { pounds: money.pounds, unit: 'stated' };
	}
	const factor = money.pounds < 500 ? 1e6 : 1e3;
	return { pounds: roundToPence(money.pounds * factor), unit: 'inferred' };
}
