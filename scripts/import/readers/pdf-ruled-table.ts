/** Reads a table whose cells are drawn: each word belongs to the cell it stands in. */
import { readCell } from './pdf-cell.ts';
import type { DraftCell, DraftTable } from './pdf-draft.ts';
import type { Grid } from './pdf-grid.ts';
import type { Vocabulary } from './pdf-hyphens.ts';
import type { Run } from './pdf-page.ts';

/** Whether a run stands inside a grid. */
export function isInside({ xs, ys }: Grid, run: Run): boolean {
	const x = (run.left + Math.min(run.right, run.left + run.size)) / 2;
	const y = run.baseline - run.size * 0.3;
	return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/** The table that a grid and the runs inside it make. Rows and columns without words are dropped. */
export function readRuledTable(grid: Grid, runs: readonly Run[], page: number, words: Vocabulary): DraftTable {
	const { xs, ys, cells } = grid;
	const rows: DraftCell[][] = ys.slice(1).map(() => xs.slice(1).map(() => ({ text: '' })));
	for (const cell of cells) {
		const [left, right] = [xs[cell.column] ?? 0, xs[cell.lastColumn + 1] ?? 0];
		const [top, bottom] = [ys[cell.row] ?? 0, ys[cell.lastRow + 1] ?? 0];
		const inside = runs.filter((run) => {
			const x = (run.left + Math.min(run.right, run.left + run.size)) / 2;
			const y = run.baseline - run.size * 0.3;
			return x >= left && x < right && y >= top && y < bottom;
		});
		for (let row = cell.row; row <= cell.lastRow; row += 1) {
			for (let column = cell.column; column <= cell.lastColumn; column += 1) {
				const first = row === cell.row && column === cell.column;
				const target = rows[row];
				if (!target) continue;
				target[column] = first
					? { text: readCell(inside, right - 4, words) }
					: { text: '', mergedWith: column > cell.column ? 'left' : 'above' };
			}
		}
	}
	const columns = xs
		.slice(0, -1)
		.map((_, column) => column)
		.filter((column) => rows.some((row) => row[column]?.text));
	return {
		kind: 'table',
		page,
		top: ys[0] ?? 0,
		columns: columns.map((column) => xs[column] ?? 0),
		rows: rows
			.filter((row) => row.some((cell) => cell.text !== ''))
			.map((row) => columns.map((column) => row[column] ?? { text: '' })),
	};
}
