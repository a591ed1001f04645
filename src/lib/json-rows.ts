/** Tables as JSON, for programs: an array of objects under the columns' names. */
import { rowLines } from './row-lines.ts';
import type { Cell, Column } from './table.ts';

/** What stands around and between the lines of an array; `none` is the whole of an empty one. */
export const JSON_ROWS = { before: '[\n', between: ',\n', after: '\n]\n', none: '[]\n' } as const;

/** Rows as a JSON array, a line each: readable line by line, and never whole in memory. */
export function* jsonRowPieces<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
	let before: string = JSON_ROWS.before;
	for (const line of jsonLines(columns, rows)) {
		yield before + line;
		before = JSON_ROWS.between;
	}
	yield rows.length === 0 ? JSON_ROWS.none : JSON_ROWS.after;
}

/** The line of each row, without what stands between them. */
export function* jsonLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
	// Names are the same in every row: to write them here takes half the time of an object a row.
	const names = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`);
	const write = (cell: Cell, at: number) => names[at]! + JSON.stringify(cell);
	for (const line of rowLines(columns, rows, write)) yield `${line}}`;
}

/**
 * Takes the cells of a table back from its JSON, column by column: give it the bytes of the file in any pieces, then
 * `columns` holds them all.
 */
export function jsonColumns(names: readonly string[]): { columns: Cell[][]; add: (bytes: Uint8Array) => void } {
	const columns = names.map((): Cell[] => []);
	let rest: Uint8Array = Buffer.alloc(0);
	const take = (lines: string) => {
		const rows = JSON.parse(`[${lines}]`) as Record<string, Cell>[];
		for (const [at, name] of names.entries()) {
			const cells = columns[at]!;
			let last = cells.at(-1);
			for (const row of rows) {
				const cell = row[name]!;
				// Neighbours often say the same: one text then serves for both.
				if (cell !== last) last = cell;
				cells.push(last!);
			}
		}
	};
	return {
		columns,
		add: (bytes) => {
			const end = bytes.lastIndexOf(LINE_END) + 1;
			const whole = Buffer.concat([rest, bytes.subarray(0, end)]).toString();
			rest = end === 0 ? Buffer.concat([rest, bytes]) : Buffer.from(bytes.subarray(end));
			if (end === 0) return;
			// Lines that hold no row have brackets alone.
			take(
				whole
					.replace(/^\[\]?\n/, '')
					.replace(/(?:^|\n)\]\n$/, '')
					.replace(/,?\n$/, ''),
			);
		},
	};
}

const LINE_END = '\n'.charCodeAt(0);
