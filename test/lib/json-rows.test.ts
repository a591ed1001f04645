import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonColumns, jsonRowPieces } from '../../src/lib/json-rows.ts';
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

const tables = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }).chain((names) =>
	fc.record({
		columns: fc.constant(names.map(column)),
		rows: fc.array(fc.tuple(...names.map(() => cell)) as fc.Arbitrary<readonly Cell[]>, { maxLength: 5 }),
	}),
);

it('are the records that JSON would write, a line each', () => {
	fc.assert(
		fc.property(tables, ({ columns, rows }) => {
			const text = [...jsonRowPieces(columns, rows)].join('');
			expect(text.split('\n')).toHaveLength(rows.length === 0 ? 2 : rows.length + 3);
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(recordsOf(columns, rows))));
		}),
	);
});

it('give their cells back, column by column, in whatever pieces they are read', () => {
	fc.assert(
		fc.property(tables, fc.integer({ min: 1, max: 40 }), ({ columns, rows }, step) => {
			const bytes = Buffer.from([...jsonRowPieces(columns, rows)].join(''));
			const read = jsonColumns(columns.map(({ name }) => name));
			for (let at = 0; at < bytes.length; at += step) {
				const piece = Buffer.from(bytes.subarray(at, at + step));
				read.add(piece);
				// A reader may use its memory again.
				piece.fill(0);
			}
			const cells = columns.map((column) => rows.map((row) => column.cell(row)));
			expect(read.columns).toEqual(JSON.parse(JSON.stringify(cells)));
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
