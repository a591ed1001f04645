/** The shapes tables have in text files, each recognised by its looks and read by a reader of its own. */
import type { Table, Words } from '../blocks.ts';
import { isBlank, isRule, numberOf, type Line } from './text-lines.ts';

/** A table with the index of the first line after it. */
export interface FoundTable {
	table: Table;
	next: number;
}

const words = (text: string, first: Line, last: Line = first): Words => ({
	text: text.trim(),
	place: { lines: [first.number, last.number] },
});

const tableOf = (rows: Words[][], shape: Table['shape']): Table => {
	const lines = rows.flat().flatMap(({ place }) => place.lines ?? []);
	return { kind: 'table', rows, shape, place: { lines: [Math.min(...lines), Math.max(...lines)] } };
};

/** A tab between two cells, or after the first: `Date submitted:⇥14/02/14`, `Council Plan⇥`. */
const hasInnerTab = (line: Line): boolean => /\S[^\t]*\t/.test(line.text);

/** A row of cells that begins with empty ones, which goes on from the row above. */
const isTabbed = (line: Line): boolean => line.text.includes('\t') && line.bare !== '';

/** `1.⇥text` on two lines in a row is a list whose numbers stand apart. */
const isNumberedList = (lines: readonly Line[], start: number): boolean =>
	[lines[start], lines[start + 1]].every((line) => !!line && /^\s*\(?(?:\d{1,2}|[a-z])[.)]\t[^\t]+$/i.test(line.text));

/** One row a line, its cells parted by tabs. A line may begin with tabs where its first cells are empty. */
export function readTabTable(lines: readonly Line[], start: number): FoundTable | undefined {
	const first = lines[start];
	if (!first || isNumberedList(lines, start)) return undefined;
	// A line that begins with two tabs goes on from the last cell of a row that was cut by a page end.
	if (!hasInnerTab(first) && !/^\t{2,}\S/.test(first.text)) return undefined;
	const rows: Words[][] = [];
	let at = start;
	for (; at < lines.length; at += 1) {
		const line = lines[at] as Line;
		if (isRule(line)) continue;
		if (!isTabbed(line)) break;
		rows.push(line.text.split('\t').map((cell) => words(cell, line)));
	}
	return { table: tableOf(rows, 'tabs'), next: at };
}

const isLed = (line: Line): boolean => /^\s*\t/.test(line.text);
const isLedCell = (line: Line): boolean => isLed(line) && line.bare !== '' && !hasInnerTab(line);

/**
 * One cell a line, led by a tab, a blank line between rows. Lines without a tab go on in the cell above; two blank
 * lines end the table. Without a table where no row has two cells: then the lines up to `next` are text that was in a box.
 */
export function readCellsByLine(
	lines: readonly Line[],
	start: number,
): FoundTable | { table: undefined; next: number } | undefined {
	const first = lines[start];
	if (!first || !isLedCell(first)) return undefined;
	const rows: { text: string[]; first: Line; last: Line }[][] = [];
	let row: { text: string[]; first: Line; last: Line }[] = [];
	let blanks = 0;
	let at = start;
	for (; at < lines.length; at += 1) {
		const line = lines[at] as Line;
		if (isBlank(line)) {
			blanks += 1;
			if (blanks >= 2) break;
			continue;
		}
		if (isLed(line) && !hasInnerTab(line)) {
			if (blanks > 0 && row.length > 0) {
				rows.push(row);
				row = [];
			}
			row.push({ text: line.bare === '' ? [] : [line.bare], first: line, last: line });
		} else {
			const cell = row.at(-1);
			if (!cell || hasInnerTab(line) || (blanks > 0 && !goesOn(lines, at))) break;
			cell.text.push(line.bare);
			cell.last = line;
		}
		blanks = 0;
	}
	rows.push(row);
	const kept = rows.filter((cells) => cells.some(({ text }) => text.length > 0));
	if (!kept.some((cells) => cells.length > 1)) return { table: undefined, next: at };
	while (at > start && isBlank(lines[at - 1] as Line)) at -= 1;
	return {
		table: tableOf(
			kept.map((cells) => cells.map((cell) => words(cell.text.join('\n'), cell.first, cell.last))),
			'cells-by-line',
		),
		next: at,
	};
}

/** Whether a line without a tab, after a blank one, still belongs to the cell: it is indented, or cells follow soon. */
function goesOn(lines: readonly Line[], at: number): boolean {
	const line = lines[at] as Line;
	if (/^\s+\S/.test(line.text)) return true;
	if (numberOf(line)) return false;
	let paragraphs = 0;
	let blanks = 0;
	for (let index = at; index < lines.length && paragraphs <= 4; index += 1) {
		const next = lines[index] as Line;
		if (isBlank(next)) blanks += 1;
		else blanks = 0;
		if (blanks >= 2) return false;
		if (blanks > 0) continue;
		if (isLed(next)) return true;
		if (index > at && numberOf(next)) return false;
		paragraphs += 1;
	}
	return false;
}

/** Markdown's own tables: cells between upright strokes. */
export function readPipeTable(lines: readonly Line[], start: number): FoundTable | undefined {
	const isRow = (line: Line | undefined): line is Line => !!line && /^(?:- )?\|.*\|$/.test(line.bare);
	if (!isRow(lines[start])) return undefined;
	const rows: Words[][] = [];
	let at = start;
	for (let line = lines[at]; isRow(line); line = lines[(at += 1)]) {
		if (isRule(line)) continue;
		const inner = line.bare.replace(/^(?:- )?\|/, '').replace(/\|$/, '');
		const row = line;
		const cells = inner.split(/(?<!\\)\|/).map((cell) => words(cell.replaceAll('\\|', '|'), row));
		if (cells.some(({ text }) => text !== '')) rows.push(cells);
	}
	return rows.length > 0 ? { table: tableOf(rows, 'grid'), next: at } : undefined;
}

const SLASH = / \/ | \/$/;

/** `Label / value` on each of two lines or more that follow one another, or with blank lines between where labels are short. */
export function readSlashTable(lines: readonly Line[], start: number): FoundTable | undefined {
	const rows: Words[][] = [];
	let at = start;
	let next = start;
	for (; at < lines.length; at += 1) {
		const line = lines[at] as Line;
		if (isBlank(line)) {
			if (at > start && isBlank(lines[at - 1] as Line)) break;
			continue;
		}
		const cells = SLASH.test(line.bare) ? line.bare.split(SLASH) : [];
		const apart = at > start && isBlank(lines[at - 1] as Line);
		if (
			cells.length < 2 ||
			line.text.includes('\t') ||
			(cells[0] ?? '').length > (apart || rows.length === 0 ? 300 : 600)
		)
			break;
		if (apart && !isShortLabel(cells[0])) break;
		rows.push(cells.map((cell) => words(cell, line)));
		next = at + 1;
	}
	return rows.length >= 2 ? { table: tableOf(rows, 'label-slash-value'), next } : undefined;
}

const isShortLabel = (text: string | undefined): boolean => !!text && text.length <= 90;
