import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonRowPieces } from '../../src/lib/json-rows.ts';
import { workedOut, type Cell, type Column } from '../../src/lib/table.ts';
import { recordsOf } from '../fixtures/table-records.ts';

const column = (name: string, at: number): Column<readonly Cell[]> => ({
	...{ name, heading: name, type: 'string', meaning: 'A value.', obtained: 'ours' },
	cell: (row) => row[at]!,
});

const cell = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.integer(),
	fc.double({ noNaN: true }),
	fc.boolean(),
	fc.constant(null),
);

it('are the records that JSON would write, a line each', () => {
	const tables = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }).chain((names) =>
		fc.record({
			columns: fc.constant(names.map(column)),
			rows: fc.array(fc.tuple(...names.map(() => cell)) as fc.Arbitrary<readonly Cell[]>, { maxLength: 5 }),
		}),
	);
	fc.assert(
		fc.property(tables, ({ columns, rows }) => {
			const text = [...jsonRowPieces(columns, rows)].join('');
			expect(text.split('\n')).toHaveLength(rows.length === 0 ? 2 : rows.length + 3);
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(recordsOf(columns, rows))));
		}),
	);
});

it('a table that is worked out has the same cells, each asked for once', () => {
	let asked = 0;
	const columns: Column<string>[] = [{ ...column('word', 0), cell: (row) => (asked++, row) }];
	const table = workedOut(columns, ['a', 'b']);
	expect([recordsOf(table.columns, table.rows), recordsOf(table.columns, table.rows)]).toEqual(
		Array(2).fill([{ word: 'a' }, { word: 'b' }]),
	);
	expect(asked).toBe(2);
});
