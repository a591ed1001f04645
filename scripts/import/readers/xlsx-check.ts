/** Looks over the sheets of a workbook before they are spread out: one far-off cell would otherwise fill the memory. */
import { keepWithin } from '../limits.ts';
import type { Limits } from '../limits.ts';

const CELL = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)(\d+)"/g;

/** The number of a column, counted from 1: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The letters of a column, counted from 1. */
export function columnLetters(column: number): string {
	const rest = Math.floor((column - 1) / 26);
	return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Throws `UnreadableFile` where the sheets, as XML, hold more cells, rows or columns than the limits allow. */
export function checkSheets(sheets: readonly string[], limits: Limits): void {
	let cells = 0;
	for (const xml of sheets) {
		let lastRow = 0;
		let lastColumn = 0;
		for (const [, letters = '', row] of xml.matchAll(CELL)) {
			cells += 1;
			lastRow = Math.max(lastRow, Number(row));
			lastColumn = Math.max(lastColumn, columnNumber(letters));
		}
		keepWithin(lastRow, limits.rows, 'rows in one sheet');
		keepWithin(lastColumn, limits.columns, 'columns in one sheet');
		keepWithin(lastRow * lastColumn, limits.cells * 4, 'cells in one sheet, empty ones included');
	}
	keepWithin(cells, limits.cells, 'cells');
}
