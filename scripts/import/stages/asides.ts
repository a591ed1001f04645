/** Running heads and feet of pages: the first of each is kept, those printed again only counted. */
import type { ReadDocument } from '../blocks.ts';
import { leafOf, type Part } from '../flow.ts';
import { countWords, mend } from '../mend.ts';

export interface Asides {
	/** One part for each different text; page numbers do not make a text different. */
	first: Part[];
	/** How many words the others have. */
	repeated: number;
}

/** Sorts what the reader set aside. */
export function readAsides({ leftOut }: Pick<ReadDocument, 'leftOut'>): Asides {
	const seen = new Set<string>();
	const asides: Asides = { first: [], repeated: 0 };
	for (const { text, place } of leftOut) {
		const mended = mend(text);
		const key = mended.replace(/\d+/g, '#');
		if (seen.has(key)) asides.repeated += countWords(mended);
		else asides.first.push({ kind: 'paragraph', leaf: leafOf(mended, place), group: -1 });
		seen.add(key);
	}
	return asides;
}
