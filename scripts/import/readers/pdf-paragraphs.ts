/** Joins the lines of a page into paragraphs, headings and lists. */
import type { Block, List } from '../blocks.ts';
import { joinText } from './pdf-hyphens.ts';
import type { Vocabulary } from './pdf-hyphens.ts';
import { textOf } from './pdf-lines.ts';
import type { Line } from './pdf-lines.ts';

/** How the body of a document is set. Lengths in points. */
export interface Setting {
	size: number;
	/** Distance from line to line. */
	pitch: number;
	right: number;
	words: Vocabulary;
}

const BULLET = /^([•●▪■◦○‣∙·➢❖✓\uf0a7\uf0b7\uf0d8]|[–-](?=\s)|o(?=\s+\p{Lu}))\s*(?=\S)/u;
const NUMBER = /^(\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/i;

interface Item {
	marker: string;
	ordered: boolean;
	left: number;
	lines: Line[];
	text: string;
}

const number = (values: readonly number[], weight: (index: number) => number): number => {
	const counts = new Map<number, number>();
	values.forEach((value, index) => {
		const key = Math.round(value * 2) / 2;
		counts.set(key, (counts.get(key) ?? 0) + weight(index));
	});
	return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 11;
};

/** Measures how the body of a document is set, from all of its lines, page by page. */
export function measureSetting(pages: readonly (readonly Line[])[], words: Vocabulary): Setting {
	const lines = pages.flat();
	const lengths = lines.map((line) => textOf(line).length);
	const size = number(
		lines.map((line) => line.size),
		(index) => lengths[index] ?? 0,
	);
	const rights = lines
		.filter((line) => Math.abs(line.size - size) < 1)
		.map((line) => line.right)
		.sort((a, b) => a - b);
	const right = rights[Math.floor(rights.length * 0.97)] ?? 500;
	// Only a line that is full is sure to go on in the next: the distance between the two is the pitch.
	const gaps = pages.flatMap((page) =>
		page.slice(1).flatMap((line, index) => {
			const before = page[index];
			const full =
				before !== undefined &&
				before.segments.length === 1 &&
				line.segments.length === 1 &&
				before.right > right * 0.88;
			const gap = full ? line.baseline - before.baseline : 0;
			return gap > 0 && gap < size * 2.6 ? [gap] : [];
		}),
	);
	return {
		size,
		pitch: gaps.length > 0 ? number(gaps, () => 1) : size * 1.2,
		right,
		words,
	};
}

/** Reads lines that follow one another on a page. */
export function readParagraphs(lines: readonly Line[], page: number, setting: Setting): Block[] {
	const items: Item[] = [];
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		const current = items.at(-1);
		const text = textOf(line);
		if (before && current && !beginsAnew(before, line, text, current, setting)) {
			current.lines.push(line);
			current.text = joinText(current.text, text, setting.words);
		} else items.push(beginItem(line, text));
	});
	return toBlocks(items, page, setting);
}

function beginItem(line: Line, text: string): Item {
	const bullet = BULLET.exec(text);
	const marker = bullet ?? NUMBER.exec(text);
	const known = marker !== null && !isBold(line);
	return {
		marker: known ? (marker[1] ?? '') : '',
		ordered: known && !bullet,
		left: line.left,
		lines: [line],
		text: known ? text.slice(marker[0].length) : text,
	};
}

const isBold = (line: Line): boolean => line.bold;

function beginsAnew(before: Line, line: Line, text: string, current: Item, setting: Setting): boolean {
	const scale = Math.max(line.size / setting.size, 1);
	if (line.baseline - before.baseline > Math.max(setting.pitch * 1.3, setting.size * 1.3) * scale) return true;
	if (Math.abs(line.size - before.size) > 1 || line.bold !== before.bold) return true;
	if (BULLET.test(text)) return true;
	if (/^\p{Ll}/u.test(text) && !NUMBER.test(text)) return false;
	if (
		NUMBER.test(text) &&
		(Math.abs(line.left - current.left) < setting.size || endsShort(before, line, text, setting))
	)
		return true;
	if (current.marker !== '' && line.left < current.left + setting.size * 0.4) return true;
	return endsShort(before, line, text, setting);
}

/** Whether a line was ended on purpose: the first word of the next would have had room on it. */
function endsShort(before: Line, line: Line, text: string, setting: Setting): boolean {
	const firstWord = ((line.right - line.left) * (text.split(' ')[0]?.length ?? 0)) / Math.max(text.length, 1);
	return before.right + firstWord + setting.size * 2 < setting.right;
}

function toBlocks(items: readonly Item[], page: number, setting: Setting): Block[] {
	const blocks: Block[] = [];
	const place = { page };
	items.forEach((item, index) => {
		const listed = item.marker !== '' && (!item.ordered || hasNeighbour(items, index));
		if (listed) {
			const list = blocks.at(-1);
			const target: List =
				list?.kind === 'list' && items[index - 1]?.marker
					? list
					: { kind: 'list', ordered: item.ordered, items: [], place };
			if (target !== list) blocks.push(target);
			target.items.push({ text: item.text, marker: item.marker, depth: depthOf(items, index), place });
			return;
		}
		const text = item.marker === '' ? item.text : `${item.marker} ${item.text}`;
		const level = headingLevel(item, text, setting);
		if (level === 'none') blocks.push({ kind: 'paragraph', text, place });
		else blocks.push({ kind: 'heading', level, text, place });
	});
	return blocks;
}

/** A number or letter in front of a single line is more often a heading's than a list's. */
function hasNeighbour(items: readonly Item[], index: number): boolean {
	return [items[index - 1], items[index + 1]].some((other) => other?.marker);
}

/** How many steps to the right an item stands from the outermost of its list. */
function depthOf(items: readonly Item[], index: number): number {
	let from = index;
	while (items[from - 1]?.marker) from -= 1;
	const lefts: number[] = [];
	for (const item of items.slice(from, index + 1)) {
		if (!lefts.some((left) => Math.abs(left - item.left) < 5)) lefts.push(item.left);
	}
	lefts.sort((a, b) => a - b);
	return lefts.findIndex((left) => Math.abs(left - (items[index]?.left ?? 0)) < 5);
}

function headingLevel(item: Item, text: string, setting: Setting): number | undefined | 'none' {
	const [first] = item.lines;
	if (!first || item.lines.length > 3 || text.length > 160 || /[.;,]$/.test(text)) return 'none';
	const scale = first.size / setting.size;
	if (scale >= 1.6) return 1;
	if (scale >= 1.12) return 2;
	return item.lines.every((line) => line.bold) ? undefined : 'none';
}
