/** The rows of a register's table, as HTML. */
import { html, type Html } from '../../lib/html.ts';
import type { AnyRegister } from './register.ts';

/** One row as a page holds it, with all that it is filtered by; whoever has drawn its cells already hands them over. */
export function drawRow(register: AnyRegister, row: unknown, cells: Html = register.cells(row)): Html {
	const { facets, key, rowId, stack } = register;
	const data = facets.map(({ name, values }) => {
		const value = values(row)
			.filter((each) => each)
			.join('|');
		return html` data-${name}="${value}"`;
	});
	const id = rowId && html` id="${rowId(row)}"`;
	return html`<tr${id}${stack && html` role="row"`} data-key="${key(row)}"${data}>${cells}</tr>\n`;
}

/** Many rows, one after another. */
export function drawRows(register: AnyRegister, rows: readonly unknown[]): string {
	let text = '';
	for (const row of rows) text += drawRow(register, row).text;
	return text;
}
