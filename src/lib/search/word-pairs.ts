/**
 * Pairs of words that stand side by side: what quoted phrases are found by. Where single words stand would be the heaviest
 * part of an index, and a phrase of common words would load most of it; the pairs of a phrase are few and rare.
 */
import { STOP_WORDS } from './stop-words.ts';
import { hashOf } from './word-hash.ts';

const SPREAD = 0x9e3779b1;

/** A number for two forms in their order, by the numbers of each. */
export function pairHash(first: number, second: number): number {
	let hash = Math.imul(first, SPREAD) ^ ((second << 13) | (second >>> 19));
	hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> 0;
}

/** Whether a pair tells anything: two small words in a row stand everywhere. */
export const isTelling = (first: string, second: string): boolean => !(STOP_WORDS.has(first) && STOP_WORDS.has(second));

/** A pair of a phrase, and how many words after the phrase's beginning it stands. */
export interface PhrasePair {
	hash: number;
	offset: number;
}

/**
 * The fewest pairs that hold every telling word of a phrase, each small word only where it stands beside one. Empty for
 * a phrase of one word, or of small words alone.
 */
export function pairsOf(forms: readonly string[]): PhrasePair[] {
	const pairs: PhrasePair[] = [];
	let covered = -1;
	for (let at = 0; at < forms.length; at += 1) {
		if (at <= covered || STOP_WORDS.has(forms[at]!)) continue;
		// With the next word where there is one, since that covers two; the last word with the one before it.
		const from = at + 1 < forms.length ? at : at - 1;
		if (from < 0) return [];
		pairs.push({ hash: pairHash(hashOf(forms[from]!), hashOf(forms[from + 1]!)), offset: from });
		covered = from + 1;
	}
	return pairs;
}
