/** The files of one dataset: its table as CSV, JSON and Parquet. */
import { csvPieces } from '../lib/csv.ts';
import { jsonRowPieces } from '../lib/json-rows.ts';
import { toParquet } from '../lib/parquet.ts';
import { measured, type Measure } from '../lib/sha256.ts';
import { workedOut, type Cell, type Table } from '../lib/table.ts';
import type { Dataset } from './datasets.ts';

/** The dataset's table as CSV, in UTF-8. */
export const csvBytes = (dataset: Dataset): Iterable<Buffer<ArrayBuffer>> =>
	measured(csvOf(dataset), (measure) => measures.set(dataset, measure));

/** The dataset's table as a JSON array, a line a row. */
export function jsonText(dataset: Dataset): Iterable<string> {
	const { columns, rows } = tableOf(dataset);
	return jsonRowPieces(columns, rows);
}

/** The dataset's table as Parquet. */
export function parquetBytes(dataset: Dataset): Uint8Array {
	const { columns, rows } = tableOf(dataset);
	return toParquet(columns, rows);
}

/** Length and checksum of the dataset's CSV file: those of the file that was made, where one was. */
export function csvMeasure(dataset: Dataset): Measure {
	if (!measures.has(dataset)) Array.from(csvBytes(dataset));
	return measures.get(dataset)!;
}

const measures = new WeakMap<Dataset, Measure>();

function csvOf(dataset: Dataset): Iterable<string> {
	const { columns, rows } = tableOf(dataset);
	return csvPieces(columns, rows);
}

/**
 * Its cells, worked out once for the files that follow each other. Only the last table is kept: all of them together
 * would take as much as the plans.
 */
function tableOf(dataset: Dataset): Table<readonly Cell[]> {
	if (last?.dataset !== dataset) last = { dataset, table: workedOut(dataset.columns, dataset.rows) };
	return last.table;
}

let last: { dataset: Dataset; table: Table<readonly Cell[]> } | undefined;
