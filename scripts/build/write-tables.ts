/**
 * Writes the tables of the open data plan by plan: neither all rows nor a whole file is in memory, and what plans that
 * did not change make of each file is taken from the build before.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Corpus } from '../../src/domain/corpus.ts';
import { digestOnce } from '../../src/lib/cache-key.ts';
import { csvHeader } from '../../src/lib/csv.ts';
import { JSON_ROWS, jsonColumns } from '../../src/lib/json-rows.ts';
import { joinParquet, parquetRows, type ParquetRows } from '../../src/lib/parquet.ts';
import type { Cell } from '../../src/lib/table.ts';
import { storedEntry } from '../../src/lib/zip.ts';
import { knowCsvFacts, type TablePart } from '../../src/views/data-tables.ts';
import { datasets, type Dataset } from '../../src/views/datasets.ts';
import { planContexts } from '../../src/views/plan-context.ts';
import type { ArchivePart } from './data-archive.ts';
import type { GroupCache, KeptForm } from './group-cache.ts';
import { openPieceFile } from './piece-file.ts';
import {
	partsOfPieces,
	piecesOfBytes,
	planRuns,
	runParts,
	tablePieces,
	type MadePieces,
	type TablePieces,
} from './plan-runs.ts';

/** Writes every dataset as CSV, JSON and Parquet into a folder and into a part of the archive. */
export function writeTables(corpus: Corpus, folder: string, part: ArchivePart, cache: GroupCache): void {
	const all = datasets(corpus);
	const tables = all.map((dataset) => openTable(dataset, folder));
	for (const [place, runs] of runParts(planRuns(planContexts(corpus))).entries()) {
		// Where the next one begins, so that the last part has the rows of no plan too.
		if (place > 0) for (const table of tables) table.endPart(cache);
		for (const run of runs) {
			const make = () => all.map((dataset) => tablePieces(dataset, run.flatMap(dataset.rowsOf)));
			const pieces = cache.of(['tables', ...run.map(digestOnce)], make, AS_PIECES);
			for (const [at, some] of pieces.entries()) tables[at]!.add(some);
		}
	}
	for (const [at, dataset] of all.entries()) {
		tables[at]!.add(tablePieces(dataset, dataset.otherRows()));
		tables[at]!.endPart(cache);
		tables[at]!.finish(part);
	}
}

const AS_PIECES: KeptForm<(TablePieces | MadePieces)[]> = { parts: partsOfPieces, read: piecesOfBytes };

function openTable(dataset: Dataset, folder: string) {
	const { name, columns } = dataset;
	const [csv, json] = [openPieceFile(join(folder, `${name}.csv`)), openPieceFile(join(folder, `${name}.json`))];
	let examples: TablePart['examples'] = columns.map(() => undefined);
	let rows = 0;
	/** What came since the last part ended, and the parts as Parquet has them. */
	let some: (TablePieces | MadePieces)[] = [];
	const parquet: ParquetRows[] = [];
	const header = csvHeader(columns);
	csv.addText(header);
	const hash = createHash('sha256').update(header);
	return {
		add: (pieces: TablePieces | MadePieces) => {
			if (pieces.rows === 0) return;
			some.push(pieces);
			csv.add(pieces.csv);
			hash.update(pieces.csv.plain);
			json.addText(rows === 0 ? JSON_ROWS.before : JSON_ROWS.between);
			json.add(pieces.json);
			examples = examples.map((example, at) => example ?? pieces.examples[at]);
			rows += pieces.rows;
		},
		/** Parquet is kept part by part: where one plan changed, tables of 1,500 plans take 0.7 s instead of 1.2. */
		endPart: (cache: GroupCache) => {
			if (some.length === 0) return;
			const source = ['parquet', name, some.map(({ digest }) => digest)];
			parquet.push(cache.of(source, () => parquetRows(columns, cellsOf(columns, some)), AS_ROWS));
			some = [];
		},
		finish: (part: ArchivePart) => {
			json.addText(rows === 0 ? JSON_ROWS.none : JSON_ROWS.after);
			const [madeCsv, madeJson] = [csv.finish(), json.finish()];
			knowCsvFacts(dataset, { bytes: madeCsv.entry.length, sha256: hash.digest('hex'), examples });
			part.addPacked(`${name}.csv`, madeCsv.entry, madeCsv.packedFile);
			part.addPacked(`${name}.json`, madeJson.entry, madeJson.packedFile);
			const bytes = joinParquet(columns, parquet);
			part.add(storedEntry(`${name}.parquet`, bytes));
			writeFileSync(join(folder, `${name}.parquet`), bytes);
		},
	};
}

const AS_ROWS: KeptForm<ParquetRows> = {
	parts: (rows) => [serialize(rows)],
	read: (bytes) => deserialize(bytes) as ParquetRows,
};

/** The cells of some pieces, column by column: those that were made just now are at hand, the others stand in their JSON. */
function cellsOf(columns: Dataset['columns'], pieces: readonly (TablePieces | MadePieces)[]): Cell[][] {
	const all = pieces.map((some) => ('cells' in some ? some.cells : cellsInJson(columns, some.json.plain)));
	return columns.map((_, at) => all.flatMap((cells) => cells[at]!));
}

function cellsInJson(columns: Dataset['columns'], lines: Uint8Array): Cell[][] {
	const cells = jsonColumns(columns.map(({ name }) => name));
	cells.add(Buffer.concat([lines, LINE_END]));
	return cells.columns;
}

const LINE_END = Buffer.from('\n');
