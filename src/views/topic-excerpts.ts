/** How much of each answer a topic page shows at once, so that the page stays light however many areas answer. */
import { plainText } from '../lib/markdown.ts';

/** The most characters of one answer shown at once: about 350 words. */
const LONGEST = 2000;

/** The fewest, however many areas there are. */
const SHORTEST = 350;

/** Characters of answers that a whole page shows at once. */
const PAGE = 60_000;

/** Characters of answers up to which the rest can lie folded on the page itself. */
const FOLDED_PAGE = 100_000;

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

/**
 * The beginning of an answer, in whole blocks of Markdown where they fit. Where the rest is not folded on the same
 * page and the first block alone is too long, the lead is its words, cut between two of them.
 */
export function excerptOf(markdown: string, { limit, folded }: ExcerptPlan): Excerpt {
	const blocks = markdown.trim().split(/\n{2,}(?!\s)/);
	let end = 1;
	let length = blocks[0]?.length ?? 0;
	while (end < blocks.length && length + blocks[end]!.length <= limit) length += blocks[end++]!.length;
	while (end > 1 && end < blocks.length && /^#{1,6} |:$/.test(lastLine(blocks[end - 1]!))) end -= 1;
	const [lead, rest] = [blocks.slice(0, end).join('\n\n'), blocks.slice(end).join('\n\n')];
	if (folded || lead.length <= 2 * limit) return { lead, rest, cut: false };
	const words = plainText(lead).slice(0, limit);
	return { lead: `${words.slice(0, Math.max(words.lastIndexOf(' '), 1))} …`, rest, cut: true };
}

const lastLine = (block: string): string => block.split('\n').at(-1) ?? '';
