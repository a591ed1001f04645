/** How a cell of a table reads on a page. Data files carry the bare value instead. */
import { formatDate, formatNumber, formatPounds } from './format.ts';
import type { Cell, Column } from './table.ts';

/** The words of a cell; a dash where there is no value, so that an empty cell is never taken for nought. */
export function formatCell(column: Pick<Column<never>, 'type' | 'unit'>, cell: Cell): string {
	if (cell === null || cell === '') return '–';
	if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
	if (typeof cell === 'number') return column.unit === 'pounds' ? formatPounds(cell) : formatNumber(cell);
	return column.type === 'date' ? formatDate(cell) : cell;
}
