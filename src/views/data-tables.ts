/** The files of one dataset: its table as CSV, JSON and Parquet. */
import { csvPieces } from '../lib/csv.ts';
import { jsonRowPieces } from '../lib/json-rows.ts';
import { toParquet } from '../lib/parquet.ts';
import { measured, type Measure } from '../lib/sha256.ts';
import { rememberLast } from '../lib/remember.ts';
import { workedOut, type Cell } from '../lib/table.ts';
import { exampleOf } from './data-dictionary.ts';
import type { Dataset } from './datasets.ts';

/** The dataset's table as CSV, in UTF-8. */
export function csvBytes(dataset: Dataset): Iterable<Buffer<ArrayBuffer>> {
	const { columns, rows } = tableOf(dataset);
	return measured(csvPieces(columns, rows), (measure) => {
		facts.set(dataset, { ...measure, examples: columns.map((column) => exampleOf(rows, column)) });
	});
}

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

/** What a description says of the dataset's CSV file. */
export interface CsvFacts extends Measure {
	/** A value of each column; undefined where all are empty. */
	examples: (Cell | undefined)[];
}

/** The facts of the file that was made, where one was. */
export function csvFacts(dataset: Dataset): CsvFacts {
	if (!facts.has(dataset)) Array.from(csvBytes(dataset));
	return facts.get(dataset)!;
}

const facts = new WeakMap<Dataset, CsvFacts>();

/** Its cells, worked out once for the files that follow each other; not kept, as rows are not. */
const tableOf = rememberLast((dataset: Dataset) => workedOut(dataset.columns, dataset.rows()));
