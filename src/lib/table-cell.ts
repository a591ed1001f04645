/** How a cell of a table reads on a page. Data files carry the bare value instead. */
import { date, pounds } from './format.ts';
import type { Cell, Column } from './table.ts';

const plainNumber = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** The words of a cell; an em dash where there is no value, so that an empty cell is never taken for nought. */
export function formatCell(column: Pick<Column<never>, 'type' | 'unit'>, cell: Cell): string {
	if (cell === null || cell === '') return '–';
	if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
	if (typeof cell === 'number') return column.unit === 'pounds' ? pounds(cell) : plainNumber.format(cell);
	return column.type === 'date' ? date(cell) : cell;
}
