/**
 * The parts of all data sets' files that a run of neighbouring plans makes: as they are, and packed. Single plans would
 * pack badly, and runs that all had one length would all change where a plan is added.
 */
import { crc32 } from 'node:zlib';
import { sha256 } from '../../src/lib/sha256.ts';
import { packPiece } from '../../src/lib/zip-pieces.ts';
import { tablePart, type TablePart } from '../../src/views/data-tables.ts';
import type { DataRow, Dataset } from '../../src/views/datasets.ts';
import type { PlanContext } from '../../src/views/plan-context.ts';

/** How many plans a run has on the average. */
const USUAL_LENGTH = 16;

/** Plans in their order, in runs: where one ends follows from the id of its last plan alone. */
export function planRuns(contexts: readonly PlanContext[]): PlanContext[][] {
	const runs: PlanContext[][] = [[]];
	for (const context of contexts) {
		runs.at(-1)!.push(context);
		if (crc32(context.id) % USUAL_LENGTH === 0) runs.push([]);
	}
	return runs.filter((run) => run.length > 0);
}

/**
 * How many runs a part has on the average. Parquet of 1,500 plans in parts of 8 runs is 7 % larger than in one part, in parts
 * of 24 runs 3 %: each has its own list of the texts that come often.
 */
const USUAL_RUNS = 24;

/** Runs in their order, in parts: where one ends follows from the id of its last plan alone too. */
export function runParts(runs: readonly PlanContext[][]): PlanContext[][][] {
	const parts: PlanContext[][][] = [[]];
	for (const run of runs) {
		parts.at(-1)!.push(run);
		if (crc32(run.at(-1)!.id) % (USUAL_LENGTH * USUAL_RUNS) === 0) parts.push([]);
	}
	return parts.filter((part) => part.length > 0);
}

/** A piece of a file, as it is and packed. */
export interface Piece {
	plain: Uint8Array;
	packed: Uint8Array;
}

/** Some rows of a dataset in the pieces that they make. */
export interface TablePieces extends Pick<TablePart, 'rows' | 'examples'> {
	csv: Piece;
	json: Piece;
	/**
	 * Of the JSON, which says all that any form says: it tells an empty text from none, and a number from a text. It is
	 * taken packed, a sixth of its bytes.
	 */
	digest: string;
}

/** Pieces that were made just now, with the cells that they were made of. */
export type MadePieces = TablePieces & Pick<TablePart, 'cells'>;

/** The pieces of a dataset's files that some of its rows make. */
export function tablePieces(dataset: Dataset, rows: readonly DataRow[]): MadePieces {
	const { csv, json, ...facts } = tablePart(dataset, rows);
	const packed = packPiece(json);
	return {
		...facts,
		csv: { plain: csv, packed: packPiece(csv) },
		json: { plain: json, packed },
		digest: sha256(packed),
	};
}

/** What is said of the pieces of a table before all pieces follow. */
interface Head extends Pick<TablePieces, 'rows' | 'digest'> {
	examples: readonly unknown[];
	/** Plain and packed CSV, plain and packed JSON. */
	lengths: readonly [number, number, number, number];
}

const HEAD_LENGTH = 4;

/** Pieces of several tables as bytes that can be kept, one after another. */
export function partsOfPieces(tables: readonly TablePieces[]): Uint8Array[] {
	const parts = tables.map(({ csv, json }) => [csv.plain, csv.packed, json.plain, json.packed] as const);
	const heads = tables.map(({ rows, examples, digest }, at) => ({
		...{ rows, examples, digest },
		lengths: parts[at]!.map(({ length }) => length),
	}));
	const head = Buffer.from(JSON.stringify(heads));
	const length = Buffer.alloc(HEAD_LENGTH);
	length.writeUInt32LE(head.length);
	return [length, head, ...parts.flat()];
}

/** The pieces again. */
export function piecesOfBytes(bytes: Uint8Array): TablePieces[] {
	const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	let at = HEAD_LENGTH + all.readUInt32LE();
	const next = (length: number) => all.subarray(at, (at += length));
	const heads = JSON.parse(all.toString('utf8', HEAD_LENGTH, at)) as Head[];
	return heads.map(({ rows, examples, digest, lengths }) => ({
		...{ rows, digest },
		// A value that is not there has no form of its own in JSON; no example is null.
		examples: examples.map((example) => (example ?? undefined) as TablePart['examples'][number]),
		csv: { plain: next(lengths[0]), packed: next(lengths[1]) },
		json: { plain: next(lengths[2]), packed: next(lengths[3]) },
	}));
}
