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

/** How lists are written inside one cell of a data file. */
export const joinList = (values: readonly (string | undefined)[]): string =>
	values.filter((value) => value !== undefined && value !== '').join('; ');

/** One row as an object under the columns' names. */
export function toRecord<Row>(columns: readonly Column<Row>[], row: Row): Record<string, Cell> {
	return Object.fromEntries(columns.map((column) => [column.name, column.cell(row)]));
}
