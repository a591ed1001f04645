/** How much of each answer a topic page shows at once, so that the page stays light however many areas answer. */
import { plainText } from '../lib/markdown.ts';
import { shorten, singleSpaced } from '../lib/words.ts';

/** The most characters of one answer shown at once: about 350 words. */
const LONGEST = 2000;

/** The fewest, however many areas there are. */
const SHORTEST = 280;

/** Characters of answers that a whole page shows at once. */
const PAGE = 45_000;

/** Characters of answers up to which the rest can lie folded on the page itself. */
const FOLDED_PAGE = 60_000;

export interface Excerpt {
	/** Markdown shown at once. */
	lead: string;
	/** Markdown of the rest; empty where the lead is the whole. */
	rest: string;
	/** Whether the lead stops inside a block, so that the whole is to be read elsewhere. */
	cut: boolean;
}

export interface ExcerptPlan {
	/** Most characters of one answer shown at once. */
	limit: number;
	/** Whether the rest lies folded on the page, or only on the plan's page. */
	folded: boolean;
}

/** How to show answers of these lengths, in characters, on one page. */
export function planExcerpts(lengths: readonly number[]): ExcerptPlan {
	const total = lengths.reduce((sum, length) => sum + length, 0);
	const share = Math.floor(PAGE / Math.max(1, lengths.length));
	return { limit: Math.min(LONGEST, Math.max(SHORTEST, share)), folded: total <= FOLDED_PAGE };
}

/** A heading, or a line that announces what comes next. */
const LEADS_IN = /^#{1,6} |:$/;

/**
 * The beginning of an answer, in whole blocks of Markdown where they fit. Where the rest is not folded on the same
 * page and the first block alone is too long, the lead is its words, cut between two of them.
 */
export function excerptOf(markdown: string, { limit, folded }: ExcerptPlan): Excerpt {
	const blocks = markdown.trim().split(/\n{2,}(?!\s)/);
	const isLeadIn = (index: number) => LEADS_IN.test(blocks[index]?.split('\n').at(-1) ?? '');
	// At the least, the first block that says something, with any heading above it.
	const least = Math.max(1, blocks.findIndex((block) => !/^#{1,6} /.test(block)) + 1);
	let end = least;
	let length = blocks.slice(0, least).join('').length;
	while (end < blocks.length && length + blocks[end]!.length <= limit) length += blocks[end++]!.length;
	while (end > least && end < blocks.length && isLeadIn(end - 1)) end -= 1;
	const [lead, rest] = [blocks.slice(0, end).join('\n\n'), blocks.slice(end).join('\n\n')];
	if (folded || lead.length <= 2 * limit) return { lead, rest, cut: false };
	const words = plainText(lead).slice(0, limit);
	return { lead: `${words.slice(0, Math.max(words.lastIndexOf(' '), 1))} …`, rest, cut: true };
}

/** Marks that may mean something in Markdown. Words without one are themselves. */
const MARKS = /[*_#<>[\]|`\\&~]|(?:^|\n)\s*(?:[-+]|\d+[.)])\s/;

/** The first words of an answer as plain text, cut between two of them. Costs little, so that thousands can be made. */
export function firstWords(markdown: string, length: number): string {
	const start = markdown.trimStart();
	// Marks take room: twice the length always holds enough words. It ends where a block does, or between two words.
	const piece = start.length > length * 2 ? start.slice(0, start.lastIndexOf(' ', length * 2)) : start;
	const words = MARKS.test(piece) ? plainText(piece, length + 1) : singleSpaced(piece).trim();
	return words.length > length || piece === start ? shorten(words, length) : `${words} …`;
}
