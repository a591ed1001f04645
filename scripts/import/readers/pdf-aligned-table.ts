/** Recovers tables that have no drawn borders, from the way their words line up. */
import type { DraftTable } from './pdf-draft.ts';
import { joinText } from './pdf-hyphens.ts';
import type { Vocabulary } from './pdf-hyphens.ts';
import type { Line, Segment } from './pdf-lines.ts';

interface Column {
	left: number;
	right: number;
}

export interface AlignedRegion {
	/** Index of the first line, and of the first line after the region. */
	from: number;
	to: number;
	columns: Column[];
}

/** How far apart, in type heights, the left edges of one column may lie. */
const ALIGNED = 0.9;
/** A wider space than this many type heights between lines ends a table. */
const FAR = 4;

/** The index of the column a segment stands in: left edges agree, or it lies within the column's breadth. */
function columnOf(segment: Segment, columns: readonly Column[], size: number): number {
	const aligned = columns.findIndex((column) => Math.abs(column.left - segment.left) <= ALIGNED * size);
	if (aligned >= 0) return aligned;
	const next = (index: number): number => columns[index + 1]?.left ?? Infinity;
	return columns.findIndex(
		(column, index) =>
			index > 0 && segment.left > column.left && segment.left < column.right && segment.right < next(index),
	);
}

/** Finds runs of lines, at least two of them with two segments or more, whose segments line up. */
export function findAlignedRegions(lines: readonly Line[]): AlignedRegion[] {
	const regions: AlignedRegion[] = [];
	let index = 0;
	while (index < lines.length) {
		const region = growRegion(lines, index);
		if (region) {
			regions.push(region);
			index = region.to;
		} else index += 1;
	}
	return regions;
}

function growRegion(lines: readonly Line[], from: number): AlignedRegion | undefined {
	const first = lines[from];
	if (!first || first.segments.length < 2) return undefined;
	const columns = first.segments.map(({ left, right }) => ({ left, right }));
	let to = from + 1;
	let agreeing = 1;
	for (let at = from + 1; at < lines.length; at += 1) {
		const line = lines[at];
		const before = lines[at - 1];
		if (!line || !before || line.baseline - before.baseline > FAR * line.size) break;
		const places = line.segments.map((segment) => columnOf(segment, columns, line.size));
		const fits = places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? -1)));
		if (!fits || crossesGutter(line, places, columns)) break;
		if (line.segments.length > 1) agreeing += 1;
		else if (places[0] === 0 && !continuesFirstColumn(line, before, columns)) break;
		line.segments.forEach((segment, index) => {
			const column = columns[places[index] ?? 0];
			if (column) column.right = Math.max(column.right, segment.right);
		});
		to = at + 1;
	}
	return agreeing >= 2 ? { from, to: trimEnd(lines, from, to), columns } : undefined;
}

function crossesGutter(line: Line, places: readonly number[], columns: readonly Column[]): boolean {
	return line.segments.some((segment, index) => {
		const next = columns[(places[index] ?? 0) + 1];
		return next !== undefined && segment.right > next.left - line.size * 0.2;
	});
}

/** A line with words in the first column only belongs to the table where it follows closely, in the same type. */
function continuesFirstColumn(line: Line, before: Line, columns: readonly Column[]): boolean {
	const [first, second] = columns;
	const close = line.baseline - before.baseline <= 1.6 * line.size;
	return close && line.bold === before.bold && !!first && !!second && line.right < second.left - line.size * 0.5;
}

/** Lines at the end with words in the first column alone are text that follows, unless the cell before wraps into them. */
function trimEnd(lines: readonly Line[], from: number, to: number): number {
	let end = to;
	while (end > from + 2) {
		const last = lines[end - 1];
		const before = lines[end - 2];
		if (!last || !before || last.segments.length > 1 || last.left > (lines[from]?.left ?? 0) + last.size) break;
		if (/^\p{Ll}/u.test(last.segments[0]?.text ?? '')) break;
		end -= 1;
	}
	return end;
}

/** Reads the rows of a region. A row begins after a wider space, or where all lines are equally spaced, with its first cell. */
export function readAlignedTable(
	lines: readonly Line[],
	columns: readonly Column[],
	page: number,
	words: Vocabulary,
): DraftTable {
	const gaps = lines.slice(1).map((line, index) => (line.baseline - (lines[index]?.baseline ?? 0)) / line.size);
	const smallest = Math.min(...gaps);
	const spaced = gaps.some((gap) => gap > smallest * 1.2) && smallest < 1.6;
	const rows: string[][] = [];
	lines.forEach((line, index) => {
		const cells = columns.map(() => '');
		for (const segment of line.segments) {
			const at = Math.max(0, columnOf(segment, columns, line.size));
			cells[at] = cells[at] ? `${cells[at]} ${segment.text}` : segment.text;
		}
		const row = rows.at(-1);
		const gap = gaps[index - 1] ?? Infinity;
		if (!row || beginsRow(cells, row, gap > smallest * 1.2, spaced)) rows.push(cells);
		else cells.forEach((text, at) => (row[at] = joinText(row[at] ?? '', text, words)));
	});
	return {
		kind: 'table',
		page,
		top: lines[0]?.baseline ?? 0,
		columns: columns.map((column) => column.left),
		rows: rows.map((row) => row.map((text) => ({ text }))),
	};
}

function beginsRow(cells: readonly string[], row: readonly string[], wide: boolean, spaced: boolean): boolean {
	const filled = cells.filter((text) => text !== '').length;
	const fresh = (text: string | undefined): boolean => /^[\p{Lu}\p{N}£<(]/u.test(text ?? '');
	if (spaced && wide) return true;
	if (!cells[0] || filled < 2) return false;
	if (!spaced) return fresh(cells[0]) || !row[0];
	return cells.length === 2 && fresh(cells[0]) && fresh(cells[1]);
}
