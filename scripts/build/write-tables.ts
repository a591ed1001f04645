/**
 * Writes the tables of the open data plan by plan: neither all rows nor a whole file is in memory, and what plans that
 * did not change make of each file is taken from the build before.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { digestOnce } from '../../src/lib/cache-key.ts';
import { csvHeader } from '../../src/lib/csv.ts';
import { JSON_ROWS, jsonColumns } from '../../src/lib/json-rows.ts';
import { cellsToParquet } from '../../src/lib/parquet.ts';
import type { Cell } from '../../src/lib/table.ts';
import { storedEntry } from '../../src/lib/zip.ts';
import { knowCsvFacts, type TablePart } from '../../src/views/data-tables.ts';
import { datasets, type Dataset } from '../../src/views/datasets.ts';
import { planContexts } from '../../src/views/plan-context.ts';
import type { ArchivePart } from './data-archive.ts';
import type { GroupCache, KeptForm } from './group-cache.ts';
import { openPieceFile } from './piece-file.ts';
import { partsOfPieces, piecesOfBytes, planRuns, tablePieces, type MadePieces, type TablePieces } from './plan-runs.ts';
import { readChunks } from './read-chunks.ts';

/** Writes every dataset as CSV, JSON and Parquet into a folder and into a part of the archive. */
export function writeTables(corpus: Corpus, folder: string, part: ArchivePart, cache: GroupCache): void {
	const all = datasets(corpus);
	const tables = all.map((dataset) => openTable(dataset, folder));
	for (const run of planRuns(planContexts(corpus))) {
		const make = () => all.map((dataset) => tablePieces(dataset, run.flatMap(dataset.rowsOf)));
		const pieces = cache.of(['tables', ...run.map(digestOnce)], make, AS_PIECES);
		for (const [at, some] of pieces.entries()) tables[at]!.add(some);
	}
	for (const [at, dataset] of all.entries()) {
		tables[at]!.add(tablePieces(dataset, dataset.otherRows()));
		tables[at]!.finish(part, cache);
	}
}

const AS_PIECES: KeptForm<(TablePieces | MadePieces)[]> = { parts: partsOfPieces, read: piecesOfBytes };

function openTable(dataset: Dataset, folder: string) {
	const { name, columns } = dataset;
	const [csv, json] = [openPieceFile(join(folder, `${name}.csv`)), openPieceFile(join(folder, `${name}.json`))];
	let examples: TablePart['examples'] = columns.map(() => undefined);
	let rows = 0;
	const digests: string[] = [];
	// For Parquet, while all that came was made just now: to read them back from the JSON takes 1.2 s at 1,500 plans.
	let made: MadePieces['cells'][] | undefined = [];
	const header = csvHeader(columns);
	csv.addText(header);
	const hash = createHash('sha256').update(header);
	return {
		add: (pieces: TablePieces | MadePieces) => {
			if (pieces.rows === 0) return;
			if ('cells' in pieces) made?.push(pieces.cells);
			else made = undefined;
			csv.add(pieces.csv);
			hash.update(pieces.csv.plain);
			json.addText(rows === 0 ? JSON_ROWS.before : JSON_ROWS.between);
			json.add(pieces.json);
			examples = examples.map((example, at) => example ?? pieces.examples[at]);
			rows += pieces.rows;
			digests.push(pieces.digest);
		},
		finish: (part: ArchivePart, cache: GroupCache) => {
			json.addText(rows === 0 ? JSON_ROWS.none : JSON_ROWS.after);
			const [madeCsv, madeJson] = [csv.finish(), json.finish()];
			knowCsvFacts(dataset, { bytes: madeCsv.entry.length, sha256: hash.digest('hex'), examples });
			part.addPacked(`${name}.csv`, madeCsv.entry, madeCsv.packedFile);
			part.addPacked(`${name}.json`, madeJson.entry, madeJson.packedFile);
			const cells = () =>
				made
					? columns.map((_, at) => made!.flatMap((some) => some[at]!))
					: cellsOf(dataset, join(folder, `${name}.json`));
			const parquet = cache.get(['parquet', name, digests], () => cellsToParquet(columns, cells()));
			made = undefined;
			part.add(storedEntry(`${name}.parquet`, parquet));
			writeFileSync(join(folder, `${name}.parquet`), parquet);
		},
	};
}

/** The cells of a table, column by column, from its JSON file. */
function cellsOf({ columns }: Dataset, jsonFile: string): Cell[][] {
	const cells = jsonColumns(columns.map(({ name }) => name));
	for (const chunk of readChunks(jsonFile)) cells.add(chunk);
	return cells.columns;
}
