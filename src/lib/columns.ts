/** Writes column lists so that they read as a table: name, heading, how obtained, meaning, cell. */
import { joinList, type CellType, type Column } from './table.ts';

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
	/** Several texts in one cell; those that are undefined or empty are left out. */
	list: Make<Row, readonly (string | undefined)[]>;
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
	const text = make<string>('string');
	return {
		text,
		list: (name, heading, obtained, meaning, values, more) => ({
			...text(name, heading, obtained, meaning, (row) => joinList(values(row) ?? []) || null, more),
			list: true,
		}),
		date: make('date'),
		url: make('url'),
		number: make('number'),
		integer: make('integer'),
		truth: make('boolean'),
	};
}
