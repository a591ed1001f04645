import { zstdDecompressSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/lib/columns.ts';
import { joinParquet, parquetRows, toParquet } from '../../src/lib/parquet.ts';

interface Row {
	name: string | null;
	pounds: number | null;
	count: number | null;
	due: string | null;
	local: boolean | null;
}

const { text, number, integer, date, truth } = columnsOf<Row>();
const COLUMNS = [
	text('name', 'Name', 'printed', 'A name.', (row) => row.name),
	number('pounds', 'Pounds', 'read', 'Money.', (row) => row.pounds),
	integer('count', 'Count', 'read', 'A count.', (row) => row.count),
	date('due', 'Due', 'read', 'A day, month or year.', (row) => row.due),
	truth('local', 'Local', 'read', 'Whether local.', (row) => row.local),
];
const ROWS: Row[] = [
	{ name: '=1+1, "quoted"\nline', pounds: 1490.5, count: -2761, due: '2014-12', local: true },
	{ name: null, pounds: null, count: null, due: null, local: null },
	{ name: '', pounds: 0, count: 0, due: '2014', local: false },
];

const read = (bytes: Uint8Array) =>
	parquetReadObjects({ file: bytes.slice().buffer, compressors: { ZSTD: (packed) => zstdDecompressSync(packed) } });

test('cells come back as they were: text untouched, nought apart from nothing, part dates as text', async () => {
	expect(await read(toParquet(COLUMNS, ROWS))).toEqual(ROWS);
});

test('a table without rows keeps its columns', async () => {
	const bytes = toParquet(COLUMNS, []);
	expect(await read(bytes)).toEqual([]);
	expect(new TextDecoder('latin1').decode(bytes)).toContain('pounds');
});

test('the same rows make the same bytes', () => {
	expect(toParquet(COLUMNS, ROWS)).toEqual(toParquet(COLUMNS, [...ROWS]));
});

test('rows that were made apart come back in their order from one file, as they do from a file made at once', async () => {
	const some = (at: number) => ({ name: `text ${at % 3}`, pounds: at / 2, count: at, due: null, local: at % 2 === 0 });
	const rows = Array.from({ length: 60 }, (_, at): Row => some(at));
	const part = (from: number, to: number) => {
		const cells = COLUMNS.map((column) => rows.slice(from, to).map((row) => column.cell(row)));
		return structuredClone(parquetRows(COLUMNS, cells));
	};
	expect(await read(joinParquet(COLUMNS, [part(0, 25), part(25, 26), part(26, 60)]))).toEqual(rows);
	expect(joinParquet(COLUMNS, [part(0, 60)])).toEqual(toParquet(COLUMNS, rows));
	expect(joinParquet(COLUMNS, [])).toEqual(toParquet(COLUMNS, []));
});
