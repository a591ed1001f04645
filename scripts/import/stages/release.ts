/** Makes sure that a record keeps what it took: words that did not get into it go back to the text. */
import { leavesOf, type Part } from '../flow.ts';
import { tokensOf } from '../phrases.ts';

/** Lets go of every leaf that has words the record does not have, its labels apart. They are then shown in the body. */
export function releaseUnkept(parts: readonly Part[], record: unknown): void {
	const kept = new Set(tokensIn(record));
	for (const leaf of parts.flatMap(leavesOf)) {
		if (!leaf.taken) continue;
		const missing = tokensOf(`${leaf.marker} ${leaf.text}`).filter(({ text }) => !kept.has(text)).length;
		if (missing > leaf.template) leaf.taken = false;
	}
}

function tokensIn(value: unknown): string[] {
	if (typeof value === 'string') return tokensOf(value).map(({ text }) => text);
	if (Array.isArray(value)) return value.flatMap(tokensIn);
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(tokensIn);
	return typeof value === 'number' ? [String(value)] : [];
}
