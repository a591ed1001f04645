/** Headings of a register whose rows are those of a plain table. */
import { isNumber, type TableLook } from '../table-cells.ts';
import type { RegisterHead } from './register.ts';

/**
 * A heading for each column shown.
 *
 * @param sorts names of the columns that a long register sorts by: those whose values are short.
 */
export const tableHeads = <Row>({ columns }: TableLook<Row>, sorts: readonly string[]): RegisterHead<Row>[] =>
	columns.map((column) => ({
		heading: column.heading,
		number: isNumber(column),
		...(sorts.includes(column.name) && { sort: (row: Row) => column.cell(row) }),
	}));
