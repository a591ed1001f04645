/** Which column of a table holds what, told from its heading row. */
import { isTemplate, type Leaf, type Part } from '../flow.ts';
import { keyOf } from '../phrases.ts';

export type Row = Extract<Part, { kind: 'row' }>;

/** Name of a field with the words its column may be headed by. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>;

/** Index of the column of each field that the heading row names. */
export type Columns = Partial<Record<string, number>>;

/**
 * The columns of a heading row; undefined where the row is none: it must name at least `least` of the fields.
 * A cell names a field where it is, or begins with, one of its words.
 */
export function readHeading(row: Row, names: ColumnNames, least = 2): Columns | undefined {
	const columns: Columns = {};
	let count = 0;
	const known = prepared(names);
	row.cells.forEach((cell, index) => {
		if (cell.text.length > LONGEST_HEADING || cell.text === '') return;
		const { first, key } = keysOf(cell);
		if (key === '') return;
		const field = bestField(key, first, known);
		if (field && columns[field] === undefined) {
			columns[field] = index;
			count += 1;
		}
	});
	return count >= least ? columns : undefined;
}

/** A cell is looked at by several extractors; its keys are made once. */
const cellKeys = new WeakMap<Leaf, { first: string; key: string }>();

function keysOf(cell: Leaf): { first: string; key: string } {
	const known = cellKeys.get(cell);
	if (known) return known;
	const first = keyOf(cell.text.split('\n')[0] ?? '');
	const made = { first, key: cell.text.includes('\n') ? keyOf(cell.text) : first };
	cellKeys.set(cell, made);
	return made;
}

/** A cell longer than this is no heading, in characters; the second form has instructions in its headings. */
const LONGEST_HEADING = 400;

type Prepared = { field: string; wanted: string }[];
const preparedNames = new WeakMap<ColumnNames, Prepared>();

/** The keys of the names, longest first, made once for each list of names. */
function prepared(names: ColumnNames): Prepared {
	const known = preparedNames.get(names);
	if (known) return known;
	const made = Object.entries(names)
		.flatMap(([field, texts]) => texts.map((text) => ({ field, wanted: keyOf(text) })))
		.filter(({ wanted }) => wanted !== '')
		.sort((a, b) => b.wanted.length - a.wanted.length);
	preparedNames.set(names, made);
	return made;
}

/** The field whose heading fits a cell best: the whole cell, its first line, or its beginning. */
function bestField(key: string, first: string, names: Prepared): string | undefined {
	return names.find(
		({ wanted }) => key === wanted || first === wanted || (wanted.length > 6 && key.startsWith(`${wanted} `)),
	)?.field;
}

/** Marks a heading row as words of the form. */
export function spendHeading(row: Row): void {
	for (const cell of row.cells) isTemplate(cell);
}

/** The cell of a field in a row; undefined where the table has no such column or the row is short. */
export const cellOf = (row: Row, columns: Columns, field: string): Leaf | undefined => {
	const index = columns[field];
	return index === undefined ? undefined : row.cells[index];
};

/** Cells that hold something. */
export const filled = (row: Row): Leaf[] => row.cells.filter(({ text }) => text !== '');
