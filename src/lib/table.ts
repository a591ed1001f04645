/** One column list serves a table on a page, its CSV file and its line in the data dictionary. */

/** What a cell may hold. Null is an empty cell: a value that is not there, never nought. */
export type Cell = string | number | boolean | null;

export type CellType = 'string' | 'number' | 'integer' | 'date' | 'boolean' | 'url';

export interface Column<Row> {
	/** Name in data files: lower case, words joined by `_`. Part of the published contract. */
	name: string;
	/** Heading on pages. */
	heading: string;
	type: CellType;
	/** What the value is, in a sentence. */
	meaning: string;
	/** Unit of a number, such as `pounds`. */
	unit?: string;
	/** The only values there can be, where the list is closed. */
	allowed?: readonly string[];
	/** Whether a cell may hold several values, joined as `joinList` joins them. */
	list?: boolean;
	/** How the value was obtained: printed, read, computed or judged by us. */
	obtained: 'printed' | 'read' | 'computed' | 'ours';
	cell: (row: Row) => Cell;
}

/** Columns, and rows that they read. */
export interface Table<Row> {
	columns: readonly Column<Row>[];
	rows: readonly Row[];
}

/** How lists are written inside one cell of a data file. */
export const joinList = (values: readonly (string | undefined)[]): string =>
	values.filter((value) => value !== undefined && value !== '').join('; ');

/**
 * Every cell of a table worked out, row by row in the order of its columns: for whoever needs each of them several times.
 */
export function workedOut<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table<readonly Cell[]> {
	return {
		columns: columns.map((column, at) => ({ ...column, cell: (cells) => cells[at]! })),
		rows: rows.map((row) => columns.map((column) => column.cell(row))),
	};
}
