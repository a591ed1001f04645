/** Makes sentences: fills the blanks of a phrase with words, names, amounts and dates of an area. */
import type { Area } from './area.ts';
import { listOf, PHRASES } from './phrases.ts';
import type { Random } from './random.ts';

export interface Writer {
	random: Random;
	area: Area;
	/** First year of the round. */
	year: number;
	/** Names of the plan's schemes. */
	schemes: readonly string[];
}

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December'],
];

const group = (value: number) => value.toLocaleString('en-GB');

/** An amount as plans print it, with its value in pounds: `£1.24m`, `£310k` or `£1,240,000`. */
export function amount({ random }: Pick<Writer, 'random'>): { raw: string; pounds: number } {
	const thousands = Math.round(10 ** (1 + random.next() * 3));
	const pounds = thousands * 1000;
	const forms = [`£${group(pounds)}`, thousands < 1000 ? `£${thousands}k` : `£${(thousands / 1000).toFixed(3)}m`];
	return { raw: random.pick(forms), pounds };
}

/** A percentage as plans print it, with its value. */
export function percentage({ random }: Pick<Writer, 'random'>): { raw: string; value: number } {
	const value = random.chance(0.5) ? random.int(1, 95) : random.int(10, 320) / 10;
	return { raw: `${value}%`, value };
}

/** A count from tens to tens of thousands. */
export const count = ({ random }: Pick<Writer, 'random'>): number => Math.round(10 ** (1.3 + random.next() * 3.2));

/** A day within two years of the round's beginning, in words and as ISO text. */
export function day({ random, year }: Pick<Writer, 'random' | 'year'>): { raw: string; iso: string } {
	const month = random.int(0, 11);
	const date = random.int(1, 28);
	const of = year + random.int(0, 1);
	const two = (value: number) => String(value).padStart(2, '0');
	return { raw: `${date} ${MONTHS[month]} ${of}`, iso: `${of}-${two(month + 1)}-${two(date)}` };
}

const BLANKS: Record<string, (writer: Writer) => string> = {
	amount: (writer) => amount(writer).raw,
	percent: (writer) => percentage(writer).raw,
	number: (writer) => group(count(writer)),
	small: ({ random }) => String(random.int(2, 28)),
	hundreds: ({ random }) => group(random.int(2, 24) * 50),
	date: (writer) => day(writer).raw,
	place: ({ random, area }) => random.pick(area.places),
	hospital: ({ random, area }) => random.pick(area.hospitals),
	provider: ({ random, area }) => random.pick(area.providers),
	person: ({ random, area }) => random.pick(area.people),
	scheme: ({ random, schemes }) => random.pick(schemes),
};

/**
 * Fills the blanks of a phrase, no two with the same words. A blank with a capital, such as `[Service]`, begins with
 * a capital.
 */
export function fill(phrase: string, writer: Writer): string {
	const used = new Set<string>();
	return phrase.replace(/\[(\w+)\]/g, (_, blank: string) => {
		const name = blank.toLowerCase();
		let words: string;
		do words = BLANKS[name]?.(writer) ?? writer.random.pick(listOf(PHRASES.slots, name));
		while (used.has(words));
		used.add(words);
		return name === blank ? words : words.charAt(0).toUpperCase() + words.slice(1);
	});
}

/** One phrase of a list, filled in. */
export const say = (list: readonly string[], writer: Writer): string => fill(writer.random.pick(list), writer);
