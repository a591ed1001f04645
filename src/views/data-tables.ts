/** The files of one dataset: its table as CSV, JSON and Parquet. */
import { csvLines, csvPieces } from '../lib/csv.ts';
import { JSON_ROWS, jsonLines, jsonRowPieces } from '../lib/json-rows.ts';
import { toParquet } from '../lib/parquet.ts';
import { measured, type Measure } from '../lib/sha256.ts';
import { rememberLast } from '../lib/remember.ts';
import { workedOut, type Cell } from '../lib/table.ts';
import { utf8Writer } from '../lib/utf8-writer.ts';
import { exampleOf, type Example } from './data-dictionary.ts';
import type { DataRow, Dataset } from './datasets.ts';

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

/** Some rows of a dataset as they stand in its files, without what begins and ends those. */
export interface TablePart {
	rows: number;
	/** The first value of each column. */
	examples: readonly (Example | undefined)[];
	csv: Buffer<ArrayBuffer>;
	json: Buffer<ArrayBuffer>;
	/** Column by column, as they come out of the JSON. */
	cells: readonly Cell[][];
}

/** The part of a dataset's files that some of its rows make. */
export function tablePart(dataset: Dataset, some: readonly DataRow[]): TablePart {
	const { columns, rows } = workedOut(dataset.columns, some);
	for (const line of csvLines(columns, rows)) text.add(line);
	const csv = text.take();
	let before = '';
	for (const line of jsonLines(columns, rows)) {
		text.add(before + line);
		before = JSON_ROWS.between;
	}
	return {
		rows: rows.length,
		examples: columns.map((column) => exampleOf(rows, column)),
		...{ csv, json: text.take() },
		cells: columns.map(({ cell }) => sharedCells(rows.map(cell))),
	};
}

const text = utf8Writer();

/** Neighbours often say the same: one text then serves both. Nought has no sign in JSON. */
function sharedCells(cells: Cell[]): Cell[] {
	let last: Cell = null;
	return cells.map((cell) => {
		if (cell !== last) last = cell === 0 ? 0 : cell;
		return last;
	});
}

/** The dataset's table as Parquet. */
export function parquetBytes(dataset: Dataset): Uint8Array {
	const { columns, rows } = tableOf(dataset);
	return toParquet(columns, rows);
}

/** What a description says of the dataset's CSV file. */
export interface CsvFacts extends Measure {
	/** A value of each column; undefined where all are empty. */
	examples: readonly (Example | undefined)[];
}

/** Tells the facts of a file that was made elsewhere of the same rows. */
export const knowCsvFacts = (dataset: Dataset, told: CsvFacts): void => void facts.set(dataset, told);

/** The facts of the file that was made, where one was. */
export function csvFacts(dataset: Dataset): CsvFacts {
	if (!facts.has(dataset)) Array.from(csvBytes(dataset));
	return facts.get(dataset)!;
}

const facts = new WeakMap<Dataset, CsvFacts>();

/** Its cells, worked out once for the files that follow each other; not kept, as rows are not. */
const tableOf = rememberLast((dataset: Dataset) => workedOut(dataset.columns, dataset.rows()));
