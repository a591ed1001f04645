/** Finds what is printed on every page and belongs to none: running headers, running footers, page numbers. */
import type { Line } from './pdf-lines.ts';
import { textOf } from './pdf-lines.ts';

export interface LinedPage {
	page: number;
	height: number;
	lines: Line[];
}

export interface Furniture {
	page: number;
	text: string;
	reason: 'page number' | 'running header' | 'running footer';
}

/** Share of the height at the top and at the foot where furniture stands. */
const EDGE = 0.1;
/** Space of this many type heights parts furniture from the text. */
const APART = 1.6;
const PAGE_NUMBER = /^[\s|–-]*(?:page|p\.?|pg\.?)?\s*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?[\s|–-]*$/i;

/** Takes furniture out of the pages; gives the pages without it and what was taken. */
export function removeFurniture(pages: readonly LinedPage[]): { pages: LinedPage[]; removed: Furniture[] } {
	const seen = new Map<string, Set<number>>();
	for (const page of pages) {
		for (const pattern of edgeLines(page).flatMap((line) => patternsOf(page, line))) {
			seen.set(pattern, (seen.get(pattern) ?? new Set()).add(page.page));
		}
	}
	const removed: Furniture[] = [];
	const kept = pages.map((page): LinedPage => {
		const edge = new Set(edgeLines(page));
		const lines = page.lines.filter((line) => {
			if (!edge.has(line)) return true;
			const often = Math.max(...patternsOf(page, line).map((pattern) => seen.get(pattern)?.size ?? 0));
			const repeated = often >= 2 && often >= pages.length * 0.4;
			const number = PAGE_NUMBER.exec(textOf(line));
			const numbered = number !== null && (repeated || Number(number[1]) === page.page || /page/i.test(textOf(line)));
			if (!repeated && !numbered) return true;
			const header = line.baseline < page.height / 2;
			const reason = numbered ? 'page number' : header ? 'running header' : 'running footer';
			removed.push({ page: page.page, text: textOf(line), reason });
			return false;
		});
		return { ...page, lines };
	});
	return { pages: kept, removed };
}

/** The lines at the edges of a page that stand apart from its text. */
function edgeLines({ lines, height }: LinedPage): Line[] {
	const top = outerLines(lines, (line) => line.baseline < height * EDGE);
	const bottom = outerLines([...lines].reverse(), (line) => line.baseline > height * (1 - EDGE));
	return [...top, ...bottom];
}

/** At most three lines from the edge inwards, up to the last wide gap; without a gap, page numbers only. */
function outerLines(inwards: readonly Line[], nearEdge: (line: Line) => boolean): Line[] {
	const found: Line[] = [];
	let apart = 0;
	for (const [index, line] of inwards.slice(0, 3).entries()) {
		if (!nearEdge(line)) break;
		found.push(line);
		const next = inwards[index + 1];
		if (!next || Math.abs(next.baseline - line.baseline) > APART * Math.max(line.size, next.size)) apart = found.length;
	}
	return found.filter((line, index) => index < apart || PAGE_NUMBER.test(textOf(line)));
}

/**
 * What a line looks like on any page, at its height on the page: its words as they are, and with the number of the page
 * taken out.
 */
function patternsOf(page: LinedPage, line: Line): [string, string] {
	const edge = line.baseline < page.height / 2 ? line.baseline : line.baseline - page.height;
	const height = Math.round(edge / 4);
	const text = textOf(line).toLowerCase();
	const numberless = PAGE_NUMBER.test(text) ? '#' : text.replace(new RegExp(`\\b${page.page}\\b`), '#');
	return [`${height} ${text}`, `${height} ${numberless}`];
}
