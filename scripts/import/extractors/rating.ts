/** Ratings of risks on the scales that documents use. */
import type { RATING_WORDS, Rating } from '../../../src/domain/risk.ts';

const WORDS: Record<string, (typeof RATING_WORDS)[number]> = {
	l: 'low', low: 'low', m: 'medium', med: 'medium', medium: 'medium', moderate: 'medium', h: 'high', high: 'high',
	'very high': 'very high', vh: 'very high', extreme: 'very high', green: 'green', g: 'green', amber: 'amber', a: 'amber', red: 'red', r: 'red',
}; // prettier-ignore

/** Three numbers with signs between, `3 x 5 = 15`, `L3 I5 15`, `3 / 5 / 15`. */
const FACTORS = /^\D{0,12}?([1-5])\D{1,12}?([1-5])\D{1,4}(\d{1,2})\D{0,3}$/;
const PRODUCT = /^\D{0,12}?([1-5])\s*[x×*]\s*([1-5])\D{0,3}$/i;
const SCORE_WITH_FACTORS = /^(\d{1,2})\s*\(\s*\D{0,12}?([1-5])\s*[x×*/,]\s*\D{0,12}?([1-5])\s*\)$/i;

/**
 * Reads a rating in one cell: a word, a number from 1 to 25, or likelihood and impact with their product.
 * Undefined where it is none of these, or off its scale.
 */
export function parseRating(text: string): Rating | undefined {
	const bare = text.replace(/\s+/g, ' ').trim();
	const factors = FACTORS.exec(bare);
	if (factors) return factorsOf(Number(factors[1]), Number(factors[2]), Number(factors[3]));
	const swapped = SCORE_WITH_FACTORS.exec(bare);
	if (swapped) return factorsOf(Number(swapped[2]), Number(swapped[3]), Number(swapped[1]));
	const product = PRODUCT.exec(bare);
	if (product) return factorsOf(Number(product[1]), Number(product[2]), Number(product[1]) * Number(product[2]));
	if (/^\d{1,2}$/.test(bare)) return scoreOf(Number(bare));
	const word =
		WORDS[
			bare
				.toLowerCase()
				.replace(/[^a-z ]+/g, ' ')
				.replace(/\b(?:risk|rating|rated)\b/g, '')
				.trim()
		];
	if (word) return { scale: 'words', word };
	const mixed = /^(very high|high|medium|low|red|amber|green)\s*[(/–:-]\s*(\d{1,2})\)?$/i.exec(bare);
	const lead = mixed && WORDS[(mixed[1] ?? '').toLowerCase()];
	return lead ? { scale: 'words', word: lead } : undefined;
}

/** Likelihood, impact and score, each in a cell of its own. The score may be missing; it is then their product. */
export function parseFactors(likelihood: string, impact: string, score: string): Rating | undefined {
	const first = (text: string) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
	const [l, i] = [first(likelihood), first(impact)];
	const printed = first(score);
	return factorsOf(l, i, Number.isNaN(printed) ? l * i : printed);
}

function factorsOf(likelihood: number, impact: number, score: number): Rating | undefined {
	const onScale = [likelihood, impact].every((factor) => Number.isInteger(factor) && factor >= 1 && factor <= 5);
	return onScale && score >= 1 && score <= 25 ? { scale: 'factors', likelihood, impact, score } : undefined;
}

const scoreOf = (score: number): Rating | undefined =>
	score >= 1 && score <= 25 ? { scale: 'score', score } : undefined;

/** Whether a cell could be a rating, read or not: short, and a word or number of the scales. */
export const looksLikeRating = (text: string): boolean => text.length <= 40 && parseRating(text) !== undefined;
