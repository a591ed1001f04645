/** Tables as JSON, for programs: an array of objects under the columns' names. */
import type { Column } from './table.ts';

/** Rows as a JSON array, a line each: readable line by line, and never whole in memory. */
export function* jsonRowPieces<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
	// Names are the same in every row: to write them here takes half the time of an object a row.
	const names = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`);
	let before = '[\n';
	for (const row of rows) {
		let line = before;
		for (let at = 0; at < columns.length; at++) line += names[at]! + JSON.stringify(columns[at]!.cell(row));
		yield `${line}}`;
		before = ',\n';
	}
	yield before === '[\n' ? '[]\n' : '\n]\n';
}
