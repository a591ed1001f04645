/** Lays the cells of an HTML table out as rows of equal length. */
import type { Element } from 'hast';
import type { Place } from '../../../src/domain/place.ts';
import type { Cell } from '../blocks.ts';
import { childrenOf, isElement } from './hast-words.ts';

/** The rows of a table element, its cells not yet read. Rows of tables inside its cells are not among them. */
export function rowsOf(table: Element): Element[][] {
	const rows: Element[][] = [];
	const visit = (node: Element): void => {
		for (const child of childrenOf(node)) {
			if (isElement(child, 'tr'))
				rows.push(childrenOf(child).filter((cell): cell is Element => isElement(cell as Element, 'td', 'th')));
			else if (isElement(child, 'thead', 'tbody', 'tfoot')) visit(child);
		}
	};
	visit(table);
	return rows.filter((cells) => cells.length > 0);
}

const MOST_COLUMNS = 200;

function span(cell: Element, name: 'colSpan' | 'rowSpan', most: number): number {
	const value = Number(cell.properties[name] ?? 1);
	return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}

/**
 * Spreads merged cells over the grid: the words stand in the first cell, those it covers are empty and marked. Every
 * row comes out equally long.
 */
export function layOutTable(
	rows: Element[][],
	read: (cell: Element) => string,
	placeOf: (cell: Element) => Place,
	fallback: Place,
): Cell[][] {
	const grid: Cell[][] = rows.map(() => []);
	rows.forEach((cells, rowIndex) => {
		let column = 0;
		for (const element of cells) {
			while (grid[rowIndex]?.[column]) column += 1;
			const place = placeOf(element);
			const width = span(element, 'colSpan', MOST_COLUMNS - column);
			const height = span(element, 'rowSpan', rows.length - rowIndex);
			for (let down = 0; down < height; down += 1) {
				for (let right = 0; right < width; right += 1) {
					const row = grid[rowIndex + down];
					if (!row || row[column + right]) continue;
					row[column + right] =
						down === 0 && right === 0
							? { text: read(element), place }
							: { text: '', place, mergedWith: right > 0 ? 'left' : 'above' };
				}
			}
			column += width;
		}
	});
	const width = Math.max(0, ...grid.map((row) => row.length));
	return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? { text: '', place: fallback }));
}
