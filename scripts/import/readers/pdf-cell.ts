/** Joins the lines of a cell, keeping the breaks that were meant. */
import { setLines, textOf } from './pdf-lines.ts';
import { joinText } from './pdf-hyphens.ts';
import type { Vocabulary } from './pdf-hyphens.ts';
import type { Run } from './pdf-page.ts';

const STARTS_ANEW = /^(?:[•●▪■◦○‣∙·➢✓\uf0a7\uf0b7\uf0d8–-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/i;

/** The words inside a cell: lines that only ran out of room are joined; breaks that were meant stay as line ends. */
export function readCell(runs: readonly Run[], right: number, words: Vocabulary): string {
	const lines = setLines(runs);
	let text = '';
	lines.forEach((line, index) => {
		const own = textOf(line);
		const before = lines[index - 1];
		if (!before) text = own;
		else if (isMeant(before, line, own, right)) text += `\n${own}`;
		else text = joinText(text, own, words);
	});
	return text;
}

type LineLike = ReturnType<typeof setLines>[number];

function isMeant(before: LineLike, line: LineLike, text: string, right: number): boolean {
	if (line.baseline - before.baseline > 1.75 * Math.max(line.size, before.size)) return true;
	if (STARTS_ANEW.test(text)) return true;
	if (/^[\p{Ll}&(]/u.test(text)) return false;
	const firstWord = ((line.right - line.left) * (text.split(' ')[0]?.length ?? 0)) / Math.max(text.length, 1);
	return before.right + firstWord + line.size * 1.2 < right;
}
