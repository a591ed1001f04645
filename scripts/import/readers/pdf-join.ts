/** Puts the pages of a PDF together: paragraphs and tables that run on are joined, repeated table headings taken out. */
import type { Block, Paragraph, ReadDocument, Table } from '../blocks.ts';
import type { DraftTable } from './pdf-draft.ts';
import { joinText } from './pdf-hyphens.ts';
import type { Vocabulary } from './pdf-hyphens.ts';

/** A block of a page; a table with where it stood. */
export type PageBlock = { block: Block; draft?: DraftTable };

/** Blocks of a document, from the blocks of each page in order. */
export function joinPages(pages: readonly PageBlock[][], words: Vocabulary): Pick<ReadDocument, 'blocks' | 'leftOut'> {
	const all: PageBlock[] = [];
	const leftOut: ReadDocument['leftOut'] = [];
	for (const page of pages) {
		page.forEach((next, index) => {
			const last = all.at(-1);
			const joined =
				index === 0 &&
				last !== undefined &&
				(joinTables(last, next, words, leftOut) || joinParagraphs(last.block, next.block, words));
			if (!joined) all.push(next);
		});
	}
	return { blocks: all.map(({ block }) => block), leftOut };
}

const UNFINISHED = /[^.!?:;)\]”"’]$/;

/** A paragraph or list item that stops in the middle goes on where the next page begins with a small letter. */
function joinParagraphs(last: Block, next: Block, words: Vocabulary): boolean {
	if (next.kind !== 'paragraph' || !/^\p{Ll}/u.test(next.text)) return false;
	const target: Pick<Paragraph, 'text'> | undefined =
		last.kind === 'list' ? last.items.at(-1) : last.kind === 'paragraph' ? last : undefined;
	if (!target || !UNFINISHED.test(target.text)) return false;
	target.text = joinText(target.text, next.text, words);
	return true;
}

function joinTables(last: PageBlock, next: PageBlock, words: Vocabulary, leftOut: ReadDocument['leftOut']): boolean {
	if (last.block.kind !== 'table' || next.block.kind !== 'table' || !last.draft || !next.draft) return false;
	const [above, below] = [last.draft.columns, next.draft.columns];
	if (above.length !== below.length || above.some((left, index) => Math.abs(left - (below[index] ?? 0)) > 8))
		return false;
	const table = last.block;
	const rows = [...next.block.rows];
	const [heading] = table.rows;
	if (heading && rows[0] && sameWords(heading, rows[0])) {
		const text = rows[0].map((cell) => cell.text).join(' ');
		leftOut.push({ text, place: next.block.place, reason: 'repeated table heading' });
		rows.shift();
	}
	const [first] = rows;
	const cut = table.rows.at(-1);
	if (first && cut && table.rows.length > 1 && goesOn(cut, first)) {
		cut.forEach((cell, index) => (cell.text = joinText(cell.text, first[index]?.text ?? '', words)));
		rows.shift();
	}
	table.rows.push(...rows);
	last.draft = next.draft;
	return true;
}

type Row = Table['rows'][number];

function sameWords(a: Row, b: Row): boolean {
	return a.every((cell, index) => cell.text === b[index]?.text);
}

/** Whether a row goes on from the one cut by the end of the page: no cell begins anew, and one goes on in mid-sentence. */
function goesOn(cut: Row, first: Row): boolean {
	let midway = 0;
	for (const [index, cell] of first.entries()) {
		if (cell.text === '') continue;
		const before = cut[index]?.text ?? '';
		if (before === '') return false;
		if (/^\p{Ll}/u.test(cell.text)) midway += 1;
		else if (!UNFINISHED.test(before)) return false;
	}
	return midway > 0;
}
