/** Reads text and Markdown files into blocks, each with its lines. */
import { createHash } from 'node:crypto';
import type { Block, List, ReadDocument } from '../blocks.ts';
import { decodeText } from './decode-text.ts';
import {
	bulletOf,
	cutLines,
	isBlank,
	isRule,
	looksLikeHeading,
	numberOf,
	type Line,
	type Marked,
} from './text-lines.ts';
import { removeTextFurniture } from './text-furniture.ts';
import { readCellsByLine, readPipeTable, readSlashTable, readTabTable, type FoundTable } from './text-tables.ts';

/** How the other shapes of tables are tried, after one cell a line, in this order. */
const TABLE_READERS = [readTabTable, readSlashTable];

/** Reads the bytes of a text file. `file` is its name, which tells Markdown from plain text and nothing else. */
export async function readText(bytes: Uint8Array, file: string): Promise<ReadDocument> {
	const { text } = decodeText(bytes);
	const { lines, removed } = removeTextFurniture(cutLines(text));
	const blocks = readBlocks(lines);
	const title = blocks.find((block) => block.kind === 'heading' || block.kind === 'paragraph');
	return {
		file,
		kind: /\.(?:md|markdown)$/i.test(file) ? 'md' : 'txt',
		sha256: createHash('sha256').update(bytes).digest('hex'),
		title: title && 'text' in title ? title.text.slice(0, 200) : file,
		blocks,
		links: [],
		leftOut: removed.map(({ number, bare }) => ({
			text: bare,
			place: { lines: [number, number] },
			reason: 'head or foot of a page',
		})),
	};
}

/** The blocks of lines in order. */
export function readBlocks(lines: readonly Line[]): Block[] {
	const blocks: Block[] = [];
	const width = wrapWidth(lines);
	let at = 0;
	// Lines up to here are known to be no table of one cell a line; looking again at each would take too long.
	let boxedUntil = 0;
	while (at < lines.length) {
		const line = lines[at] as Line;
		if (line.bare === '' || isRule(line)) {
			at += 1;
			continue;
		}
		const cells = at < boxedUntil ? undefined : readCellsByLine(lines, at);
		if (cells && !cells.table) boxedUntil = cells.next;
		const table = cells?.table ? cells : findTable(lines, at);
		const list = table ? undefined : readList(lines, at, width);
		if (table) {
			blocks.push(table.table);
			at = table.next;
		} else if (list) {
			blocks.push(list.list);
			at = list.next;
		} else {
			const end = paragraphEnd(lines, at, width);
			blocks.push(paragraphOf(lines, at, end));
			at = end;
		}
	}
	return blocks;
}

function findTable(lines: readonly Line[], at: number): FoundTable | undefined {
	if (!/[\t|]| \//.test(lines[at]?.text ?? '')) return undefined;
	const piped = readPipeTable(lines, at);
	if (piped) return piped;
	for (const read of TABLE_READERS) {
		const found = read(lines, at);
		if (found) return found;
	}
	return undefined;
}

function paragraphOf(lines: readonly Line[], start: number, end: number): Block {
	const run = lines.slice(start, end);
	const first = run[0] as Line;
	const text = run.map(({ bare }) => bare).join(' ');
	const place = { lines: [first.number, (run.at(-1) as Line).number] as [number, number] };
	const marks = /^(#{1,6})\s+(\S.*?)\s*#*$/.exec(text);
	if (marks && run.length === 1) return { kind: 'heading', level: marks[1]?.length ?? 1, text: marks[2] ?? '', place };
	const before = lines[start - 1];
	const alone = !before || before.bare === '' || isRule(before);
	return { kind: alone && run.length === 1 && looksLikeHeading(text) ? 'heading' : 'paragraph', text, place };
}

/** Where lines are wrapped at a column, that column; infinity where each line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number {
	// Rows of tables are as long as their cells are, however the text around them is wrapped.
	const prose = lines.filter(({ text }) => !text.includes('\t'));
	const lengths = prose.map(({ bare }) => bare.length).filter((length) => length > 0);
	const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
	const full = lengths.filter((length) => length > longest * 0.75).length;
	return longest <= 130 && full > lengths.length * 0.3 && full > 5 ? longest : Infinity;
}

/** The index after the last line of the paragraph that begins at `start`. */
function paragraphEnd(lines: readonly Line[], start: number, width: number): number {
	let at = start + 1;
	for (; at < lines.length; at += 1) {
		const line = lines[at] as Line;
		const before = lines[at - 1] as Line;
		if (line.bare === '' || isRule(line) || line.text.includes('\t') || bulletOf(line)) break;
		if (!runsOn(before, line, width)) break;
	}
	return at;
}

/** Whether a line goes on with the sentence of the line before it. */
function runsOn(before: Line, line: Line, width: number): boolean {
	if (/^[a-z]\)|^\(?[ivx]+\)|^#{1,6}\s/i.test(line.bare) || /^#{1,6}\s/.test(before.bare)) return false;
	if (/^\p{Ll}/u.test(line.bare) && !/[.:;!?]$/.test(before.bare)) return true;
	if (/[,]$/.test(before.bare)) return true;
	if (isOpenEmphasis(before.bare)) return true;
	return before.bare.length > width * 0.6 && !(/[.:;!?]$/.test(before.bare) && before.bare.length < width * 0.75);
}

/** A line with `**` opened and not closed, as converters leave over a heading of two lines. */
const isOpenEmphasis = (text: string): boolean => (text.match(/\*\*/g)?.length ?? 0) % 2 === 1;

function readList(lines: readonly Line[], start: number, width: number): { list: List; next: number } | undefined {
	const first = lines[start] as Line;
	const marked = bulletOf(first) ? bulletOf : startsNumberedList(lines, start) ? numberOf : undefined;
	if (!marked) return undefined;
	const items: List['items'] = [];
	let at = start;
	let next = start;
	while (at < lines.length) {
		const line = lines[at] as Line;
		if (isBlank(line)) {
			if (at > start && isBlank(lines[at - 1] as Line)) break;
			at += 1;
			continue;
		}
		const item: Marked | undefined = marked(line);
		if (!item || item.text.includes('\t')) break;
		// A numbered line after a blank one is more often a heading than an item.
		if (marked === numberOf && at > next) break;
		const end = paragraphEnd(lines, at, width);
		const rest = lines.slice(at + 1, end).map(({ bare }) => bare);
		items.push({
			marker: item.marker,
			depth: Math.min(5, Math.floor(item.indent / 2)),
			text: [item.text, ...rest].join(' '),
			place: { lines: [line.number, (lines[end - 1] as Line).number] },
		});
		at = end;
		next = end;
	}
	const places = items.flatMap(({ place }) => place.lines ?? []);
	const ordered = items.every(({ marker }) => /[\da-z]/i.test(marker) && marker !== 'o');
	return items.length === 0
		? undefined
		: { list: { kind: 'list', ordered, items, place: { lines: [Math.min(...places), Math.max(...places)] } }, next };
}

/** Two lines in a row with numbers or letters of the same kind make a list; one alone is a heading or a paragraph. */
function startsNumberedList(lines: readonly Line[], start: number): boolean {
	const first = numberOf(lines[start] as Line);
	const second = lines[start + 1] && numberOf(lines[start + 1] as Line);
	return !!first && !!second && /\d/.test(first.marker) === /\d/.test(second.marker);
}
