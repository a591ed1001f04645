/** Finds the grids that ruled lines make, and their cells. */
import type { Rule } from './pdf-rules.ts';

/** A cell of a grid: a run of rows and columns (last ones included) and its edges on the page. */
export interface GridCell {
	row: number;
	column: number;
	lastRow: number;
	lastColumn: number;
}

export interface Grid {
	/** Edges of columns from left to right, and of rows from top to bottom. */
	xs: number[];
	ys: number[];
	cells: GridCell[];
}

/** Lines this near to one another are one, or touch. */
const NEAR = 3;

/** The grids of a page, smallest first. A box of one column is no grid: it is drawn around text. */
export function findGrids(rules: readonly Rule[]): Grid[] {
	return groupTouching(rules)
		.flatMap(makeGrids)
		.filter(({ cells, xs }) => xs.length > 2 && cells.some((cell) => cell.column > 0))
		.sort((a, b) => areaOf(a) - areaOf(b));
}

export function areaOf({ xs, ys }: Grid): number {
	return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}

function touches(a: Rule, b: Rule): boolean {
	return a.x1 <= b.x2 + NEAR && b.x1 <= a.x2 + NEAR && a.y1 <= b.y2 + NEAR && b.y1 <= a.y2 + NEAR;
}

function groupTouching(rules: readonly Rule[]): Rule[][] {
	const sorted = [...rules].sort((a, b) => a.y1 - b.y1);
	const parent = sorted.map((_, index) => index);
	const find = (index: number): number => {
		let at = index;
		while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
		return at;
	};
	for (const [index, rule] of sorted.entries()) {
		for (let other = index + 1; other < sorted.length; other += 1) {
			const candidate = sorted[other];
			if (!candidate || candidate.y1 > rule.y2 + NEAR) break;
			if (touches(rule, candidate)) parent[find(other)] = find(index);
		}
	}
	const groups = new Map<number, Rule[]>();
	for (const [index, rule] of sorted.entries()) {
		const root = find(index);
		groups.set(root, [...(groups.get(root) ?? []), rule]);
	}
	return [...groups.values()].filter((group) => group.length >= 4);
}

function edges(values: readonly number[]): number[] {
	const found: number[] = [];
	for (const value of [...values].sort((a, b) => a - b)) {
		if (found.length === 0 || value - (found.at(-1) ?? 0) > NEAR) found.push(value);
	}
	return found;
}

/** The grids of lines that touch: one, or several where tables stand directly under one another. */
function makeGrids(rules: readonly Rule[]): Grid[] {
	const across = rules.filter((rule) => rule.y1 === rule.y2);
	const down = rules.filter((rule) => rule.x1 === rule.x2);
	const ys = edges(across.map((rule) => rule.y1));
	const bands: number[][] = [];
	let walls: number[] = [];
	for (let row = 0; row + 1 < ys.length; row += 1) {
		const own = wallsOf(down, ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2);
		const shared = own.some((x) => walls.some((other) => Math.abs(x - other) <= NEAR));
		if (bands.length > 0 && own.length > 0 && walls.length > 0 && !shared) bands.push([row]);
		else (bands.at(-1) ?? bands[bands.push([]) - 1])?.push(row);
		walls = own;
	}
	return bands.flatMap((band) => {
		const [first = 0, last = 0] = [band[0], band.at(-1)];
		return makeGrid(across, down, ys.slice(first, last + 2)) ?? [];
	});
}

/** The lines down that cross a height, but for the outermost two. */
function wallsOf(down: readonly Rule[], y: number): number[] {
	return edges(down.filter((rule) => rule.y1 <= y && rule.y2 >= y).map((rule) => rule.x1)).slice(1, -1);
}

function makeGrid(across: readonly Rule[], down: readonly Rule[], ys: number[]): Grid | undefined {
	const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
	const xs = edges(down.filter((rule) => rule.y1 < bottom - NEAR && rule.y2 > top + NEAR).map((rule) => rule.x1));
	if (xs.length < 2 || ys.length < 2) return undefined;
	const middle = (list: number[], index: number): number => ((list[index] ?? 0) + (list[index + 1] ?? 0)) / 2;
	const wallRight = (row: number, column: number): boolean =>
		down.some(
			(rule) =>
				Math.abs(rule.x1 - (xs[column + 1] ?? 0)) <= NEAR && rule.y1 <= middle(ys, row) && rule.y2 >= middle(ys, row),
		);
	const wallBelow = (row: number, column: number): boolean =>
		across.some(
			(rule) =>
				Math.abs(rule.y1 - (ys[row + 1] ?? 0)) <= NEAR &&
				rule.x1 <= middle(xs, column) &&
				rule.x2 >= middle(xs, column),
		);
	return { xs, ys, cells: mergeCells(ys.length - 1, xs.length - 1, wallRight, wallBelow) };
}

/** Joins neighbours without a wall between them, first along a row and then down, into rectangles. */
function mergeCells(
	rows: number,
	columns: number,
	wallRight: (row: number, column: number) => boolean,
	wallBelow: (row: number, column: number) => boolean,
): GridCell[] {
	const taken = new Set<number>();
	const cells: GridCell[] = [];
	for (let row = 0; row < rows; row += 1) {
		for (let column = 0; column < columns; column += 1) {
			if (taken.has(row * columns + column)) continue;
			let lastColumn = column;
			while (lastColumn + 1 < columns && !wallRight(row, lastColumn) && !taken.has(row * columns + lastColumn + 1))
				lastColumn += 1;
			let lastRow = row;
			while (lastRow + 1 < rows && isOpenBelow(lastRow, column, lastColumn, wallBelow)) lastRow += 1;
			for (let r = row; r <= lastRow; r += 1) for (let c = column; c <= lastColumn; c += 1) taken.add(r * columns + c);
			cells.push({ row, column, lastRow, lastColumn });
		}
	}
	return cells;
}

function isOpenBelow(
	row: number,
	from: number,
	to: number,
	wallBelow: (row: number, column: number) => boolean,
): boolean {
	for (let column = from; column <= to; column += 1) if (wallBelow(row, column)) return false;
	return true;
}
