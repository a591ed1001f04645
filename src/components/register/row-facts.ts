/** How long the rows of a long register are when drawn, and whether they are what they were. */
import { escapeHtml } from '../../lib/html.ts';
import { rowFacts, type RowFacts } from '../../lib/register/row-facts.ts';
import { rememberPer } from '../../lib/remember.ts';
import { drawRow } from './draw-rows.ts';
import type { AnyRegister } from './register.ts';

/** Takes the cells of a row when they are drawn, by its place. Those of a plan that has not changed are not. */
export type TakeCells = (place: number, cells: string) => void;

const known = rememberPer<AnyRegister, { facts?: RowFacts }>(() => ({}));

/** The facts, worked out when they are first asked for; `take` is then given what is drawn. Digests are without keys. */
export const registerFacts = (register: AnyRegister, take?: TakeCells): RowFacts =>
	(known(register).facts ??= factsOf(register, take));

function factsOf(register: AnyRegister, take: TakeCells = () => undefined): RowFacts {
	const { id, rows, heads, key, madeOf } = register;
	// A key may be a row's place among all, which other plans have a part in.
	const keyless = { ...register, key: () => '' };
	const sorts = heads.flatMap(({ sort }) => sort ?? []);
	const facts = rowFacts({
		name: id,
		count: rows.length,
		sourceOf: (place) => madeOf(rows[place]),
		draw: (place) => {
			const row: unknown = rows[place];
			const cells = register.cells(row);
			const { text } = drawRow(keyless, row, cells);
			take(place, cells.text);
			return { length: text.length, text: [text, ...sorts.map((sort) => sort(row))].join('\n') };
		},
	});
	return { ...facts, lengthOf: (place) => facts.lengthOf(place) + escapeHtml(key(rows[place])).length };
}
