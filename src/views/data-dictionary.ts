/** What the data dictionary says of each column, from the column itself and the rows it holds. */
import type { Cell, CellType, Column } from '../lib/table.ts';
import { shorten } from '../lib/words.ts';
import type { DataRow } from './datasets.ts';

/** Kinds of cell, as people say them. */
export const TYPE_NAMES: Readonly<Record<CellType, string>> = {
	string: 'text',
	number: 'number',
	integer: 'whole number',
	date: 'date',
	boolean: 'true or false',
	url: 'address',
};

/** How values are obtained, as people say it. */
export const OBTAINED_NAMES: Readonly<Record<Column<DataRow>['obtained'], string>> = {
	printed: 'as printed',
	read: 'read from the plan',
	computed: 'worked out',
	ours: 'ours',
};

/** Longer values are cut: an example shows the form, not the whole. */
const EXAMPLE_LENGTH = 80;

export type Example = Exclude<Cell, null>;

/** The first value of a column that is not empty; undefined where all are. */
export function exampleOf<Row>(rows: readonly Row[], { cell }: Column<Row>): Example | undefined {
	for (const row of rows) {
		const value = cell(row);
		if (value === null || value === '') continue;
		return typeof value === 'string' ? shorten(value.replace(/\s+/g, ' '), EXAMPLE_LENGTH) : value;
	}
	return undefined;
}
