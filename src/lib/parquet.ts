/**
 * Tables as Parquet, for DuckDB, pandas and R. hyparquet-writer rather than DuckDB makes them: it is JavaScript without a
 * native part, so that a build needs no binary for its platform, it writes the same bytes on every machine, and one
 * 60-kilobyte package does it. DuckDB reads the files in the tests, which makes it a witness that is not the maker.
 */
import { zstdCompressSync } from 'node:zlib';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell, CellType, Column } from './table.ts';

/** Dates stay text: a plan may print a day, a month or only a year, which no date type holds. */
const PARQUET_TYPES = {
	string: 'STRING',
	url: 'STRING',
	date: 'STRING',
	number: 'DOUBLE',
	integer: 'INT32',
	boolean: 'BOOLEAN',
} as const satisfies Record<CellType, string>;

/** Packed with Zstandard: Node's own takes a third of the time of Snappy in JavaScript. */
const HOW = {
	codec: 'ZSTD',
	compressors: { ZSTD: (bytes: Uint8Array) => zstdCompressSync(bytes) },
	createdBy: 'better-care-plans',
} as const;

/** More rows than this come in several groups, of which a reader loads one at a time. */
const GROUP_ROWS = 100_000;

/** What a file begins with, before its first row. */
const MARK_LENGTH = 4;

type NamedColumn = Pick<Column<never>, 'name' | 'type'>;

/** Some rows of a table as any file of it can have them: they can be kept, and put one after another. */
export interface ParquetRows {
	bytes: Uint8Array;
	/** What the end of a file says of them; places are counted as if they were its first. */
	groups: ParquetWriter['row_groups'];
}

/** Rows as one Parquet file, with the columns' names and order. An empty cell is null. */
export function toParquet<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array {
	const cells = columns.map((column) => rows.map((row): Cell => column.cell(row)));
	return joinParquet(columns, [parquetRows(columns, cells)]);
}

/** Rows from the cells of each column. */
export function parquetRows(columns: readonly NamedColumn[], cells: readonly Cell[][]): ParquetRows {
	const writer = new ByteWriter();
	const columnData = columnsWith(columns, cells);
	const file = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData }), ...HOW });
	void file.write({ columnData, rowGroupSize: GROUP_ROWS });
	return { bytes: writer.getBytes().slice(MARK_LENGTH), groups: file.row_groups };
}

/** One file of rows that were made apart. */
export function joinParquet(columns: readonly NamedColumn[], parts: readonly ParquetRows[]): Uint8Array {
	const writer = new ByteWriter();
	const noRows = columns.map((): Cell[] => []);
	const schema = schemaFromColumnData({ columnData: columnsWith(columns, noRows) });
	const file = new ParquetWriter({ writer, schema, ...HOW });
	for (const { bytes, groups } of parts) {
		const further = BigInt(writer.offset - MARK_LENGTH);
		file.row_groups.push(...groups.map((group) => movedOn(group, further)));
		for (const group of groups) file.num_rows += group.num_rows;
		writer.appendBytes(bytes);
	}
	void file.finish();
	return writer.getBytes();
}

function columnsWith(columns: readonly NamedColumn[], cells: readonly Cell[][]) {
	return columns.map(({ name, type }, at) => ({
		...{ name, type: PARQUET_TYPES[type], nullable: true, data: cells[at]! },
		// Where each page begins would stand apart from the rows, and nothing here is long enough for a reader to skip pages.
		offsetIndex: false,
		// The least and the greatest of a text say nothing but where its first column is what rows are in the order of: to find
		// them takes a quarter of the time.
		statistics: at === 0 || PARQUET_TYPES[type] !== 'STRING',
	}));
}

type RowGroup = ParquetRows['groups'][number];

/** What is said of rows that stand further on in a file. */
function movedOn(group: RowGroup, further: bigint): RowGroup {
	return {
		...group,
		columns: group.columns.map((column) => {
			const { file_offset: at, meta_data: facts } = column;
			if (!facts) throw new Error('a column of Parquet says nothing of itself');
			const { data_page_offset: data, dictionary_page_offset: words } = facts;
			return {
				...{ ...column, file_offset: at + further },
				meta_data: {
					...{ ...facts, data_page_offset: data + further },
					...(words !== undefined && { dictionary_page_offset: words + further }),
				},
			};
		}),
	};
}
