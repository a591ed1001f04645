/** A document as one flow of parts, in reading order, with an account of what became of each word. */
import type { Place } from '../../src/domain/place.ts';
import type { Cell, ReadDocument, Words } from './blocks.ts';
import { countWords, mend } from './mend.ts';

/** A run of mended words. Every word of a document is in exactly one leaf. */
export interface Leaf {
	text: string;
	place: Place;
	/** Number or bullet as printed, for items of lists. */
	marker: string;
	/** How many words it has, the marker's among them. */
	words: number;
	/** How many of them are the form's own: questions, labels, instructions, placeholders. */
	template: number;
	/** Whether a record of the plan holds the other words. */
	taken: boolean;
	/** Whether it is an empty cell that the document drew as one with the cell above. */
	goesUp?: true;
	/** Whether it is an empty cell that the document drew as one with the cell to its left. */
	goesLeft?: true;
}

export type Part =
	| { kind: 'heading' | 'paragraph'; leaf: Leaf; level?: number; group: number }
	| { kind: 'item'; leaf: Leaf; ordered: boolean; depth: number; group: number }
	| { kind: 'row'; cells: Leaf[]; group: number };

/** The leaves of a part in reading order. */
export const leavesOf = (part: Part): Leaf[] => (part.kind === 'row' ? part.cells : [part.leaf]);

/** The words of a part, cells joined by tabs. */
export const textOf = (part: Part): string =>
	part.kind === 'row' ? part.cells.map(({ text }) => text).join('\t') : part.leaf.text;

/** Makes a leaf of words that are mended already. */
export function leafOf(text: string, place: Place, marker = ''): Leaf {
	return { text, place, marker, words: countWords(text) + countWords(marker), template: 0, taken: false };
}

/** Marks a whole leaf as wording of the form. */
export const isTemplate = (leaf: Leaf): void => {
	leaf.template = leaf.words;
};

/** Marks leaves as held by a record. */
export const take = (leaves: readonly Leaf[]): void => {
	for (const leaf of leaves) leaf.taken = true;
};

/** Whether nothing of a leaf is left to show: the form's own words, or words a record holds. */
export const isSpent = (leaf: Leaf): boolean => leaf.taken || leaf.template >= leaf.words;

/** The flow of a document. Parts of one list or table share a group number. Empty leaves are kept in rows only. */
export function flowOf(document: ReadDocument): Part[] {
	const parts: Part[] = [];
	const leaf = ({ text, place }: Words, marker = '') => leafOf(mend(text), place, mend(marker));
	document.blocks.forEach((block, group) => {
		if (block.kind === 'list') {
			for (const item of block.items) {
				const each = leaf(item, item.marker);
				if (each.text || each.words > 0) {
					parts.push({ kind: 'item', leaf: each, ordered: block.ordered, depth: item.depth, group });
				}
			}
		} else if (block.kind === 'table') {
			// A table of one column is a box drawn round text.
			const boxed = block.rows.every((row) => row.length <= 1);
			for (const row of block.rows) {
				if (boxed) parts.push(...row.flatMap((cell) => paragraphsOf(cell, group)));
				else if (row.some(({ text }) => text.trim() !== ''))
					parts.push({ kind: 'row', cells: row.map((cell) => ({ ...leaf(cell), ...merging(cell) })), group });
			}
		} else {
			const each = leaf(block);
			if (!each.text) return;
			const level = block.kind === 'heading' && block.level ? { level: block.level } : {};
			parts.push({ kind: block.kind, leaf: each, ...level, group });
		}
	});
	return parts;
}

function merging({ text, mergedWith }: Cell): Pick<Leaf, 'goesUp' | 'goesLeft'> {
	if (text.trim() !== '' || !mergedWith) return {};
	return mergedWith === 'above' ? { goesUp: true } : { goesLeft: true };
}

function paragraphsOf(cell: Words, group: number): Part[] {
	return mend(cell.text)
		.split('\n')
		.filter((text) => text !== '')
		.map((text) => ({ kind: 'paragraph', leaf: leafOf(text, cell.place), group }));
}

/** The place from the first of some leaves to the last, where both are of one kind. */
export function spanOf(leaves: readonly Leaf[]): Place | undefined {
	const first = leaves[0]?.place;
	const last = leaves.at(-1)?.place;
	if (!first || !last) return undefined;
	for (const run of ['lines', 'paragraphs'] as const) {
		const all = leaves.flatMap(({ place }) => place[run] ?? []);
		if (first[run] && last[run]) return { [run]: [Math.min(...all), Math.max(...all)] };
	}
	return first;
}
