/** Rows of a table as lines of text, whatever the format: CSV and JSON lines are put together here. */
import type { Cell, Column } from './table.ts';

/** The cells of each row, written one by one and joined. `write` is given the place of the cell's column too. */
export function* rowLines<Row>(
	columns: readonly Column<Row>[],
	rows: readonly Row[],
	write: (cell: Cell, column: number) => string,
): Generator<string> {
	// Neighbours often say the same: half of all cells of the open data need not be written anew.
	const last: Cell[] = [];
	const texts: string[] = [];
	for (const row of rows) {
		let line = '';
		for (let at = 0; at < columns.length; at++) {
			const cell = columns[at]!.cell(row);
			if (cell !== last[at]) [last[at], texts[at]] = [cell, write(cell, at)];
			line += texts[at]!;
		}
		yield line;
	}
}
