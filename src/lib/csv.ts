/** Tables as CSV, for people who open them in a spreadsheet and for programs that read them. */
import { rowLines } from './row-lines.ts';
import type { Cell, Column } from './table.ts';

/** Beginnings that make a spreadsheet take a text for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Characters that oblige a cell to stand in quotes. */
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * One cell as it stands in a CSV file; empty for null.
 * A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before it, so that no
 * spreadsheet runs it as a formula: a printed "-2,761" comes out as `'-2,761`. Values of type number are written bare.
 *
 * @throws RangeError on a number that is not finite, which no reader would know how to take.
 */
export function csvCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number' && !Number.isFinite(cell)) throw new RangeError(`${cell} cannot stand in a CSV file`);
	if (typeof cell !== 'string') return String(cell);
	const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
	return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV after RFC 4180, in pieces: a header row of column names, then a line a row, each ended by CR LF.
 * Text is to be stored as UTF-8, without a byte order mark. Cells are as `csvCell` writes them.
 */
export function* csvPieces<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
	yield csvHeader(columns);
	yield* csvLines(columns, rows);
}

/** The line of column names that begins a file. */
export const csvHeader = (columns: readonly Pick<Column<never>, 'name'>[]): string =>
	csvLine(columns.map(({ name }) => name));

/** The lines of some rows, without a header: those of two parts of a table, one after the other, are those of both. */
export function* csvLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
	const write = (cell: Cell, at: number) => (at === 0 ? '' : ',') + csvCell(cell);
	for (const line of rowLines(columns, rows, write)) yield `${line}\r\n`;
}

const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** The whole of `csvPieces`. */
export const toCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
	[...csvPieces(columns, rows)].join('');
