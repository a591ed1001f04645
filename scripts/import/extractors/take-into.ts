/** Spends leaves on a record, as far as the record has their words. */
import type { Leaf } from '../flow.ts';
import { tokensOf } from '../phrases.ts';

/**
 * Marks as taken every leaf whose words are all among the printed words of a record, each as often as it comes.
 * A leaf with words that the record lacks stays to be shown, so that a cell read only in part is not lost.
 */
export function takeInto(leaves: readonly Leaf[], printed: readonly (string | undefined)[]): void {
	const left = new Map<string, number>();
	for (const { text } of printed.flatMap((each) => tokensOf(each ?? ''))) left.set(text, (left.get(text) ?? 0) + 1);
	for (const leaf of new Set(leaves)) {
		const words = tokensOf(`${leaf.marker} ${leaf.text}`).flatMap(({ text }) =>
			left.has(text) ? [text] : unfused(text, left),
		);
		const wanted = new Map<string, number>();
		for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) + 1);
		if ([...wanted].some(([word, times]) => (left.get(word) ?? 0) < times)) continue;
		for (const [word, times] of wanted) left.set(word, (left.get(word) ?? 0) - times);
		leaf.taken = true;
	}
}

/** Two words run together, as those of two rows can be: `EskhamClinical`. */
function unfused(word: string, known: ReadonlyMap<string, number>): string[] {
	for (let at = 2; at < word.length - 1; at += 1) {
		const both = [word.slice(0, at), word.slice(at)];
		if (both.every((part) => known.has(part))) return both;
	}
	return [word];
}
