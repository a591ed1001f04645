/** Writes column lists so that they read as a table: name, heading, how obtained, meaning, cell. */
import type { CellType, Column } from './table.ts';

type More<Row> = Partial<Pick<Column<Row>, 'unit' | 'allowed'>>;
type Make<Row, Value> = (
	name: string,
	heading: string,
	obtained: Column<Row>['obtained'],
	meaning: string,
	cell: (row: Row) => Value | null | undefined,
	more?: More<Row>,
) => Column<Row>;

/** Makers of columns for one kind of row. A cell whose value is undefined is empty. */
export interface ColumnMakers<Row> {
	text: Make<Row, string>;
	date: Make<Row, string>;
	url: Make<Row, string>;
	number: Make<Row, number>;
	integer: Make<Row, number>;
	truth: Make<Row, boolean>;
}

/** The makers of columns for rows of type `Row`. */
export function columnsOf<Row>(): ColumnMakers<Row> {
	const make =
		<Value extends string | number | boolean>(type: CellType): Make<Row, Value> =>
		(name, heading, obtained, meaning, cell, more = {}) => ({
			name,
			heading,
			type,
			meaning,
			obtained,
			...more,
			cell: (row) => cell(row) ?? null,
		});
	return {
		text: make('string'),
		date: make('date'),
		url: make('url'),
		number: make('number'),
		integer: make('integer'),
		truth: make('boolean'),
	};
}
