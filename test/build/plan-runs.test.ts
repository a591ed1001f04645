import { inflateRawSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { partsOfPieces, piecesOfBytes, planRuns, runParts, tablePieces } from '../../scripts/build/plan-runs.ts';
import { jsonColumns } from '../../src/lib/json-rows.ts';
import { datasets } from '../../src/views/datasets.ts';
import { planContexts, type PlanContext } from '../../src/views/plan-context.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const many = Array.from({ length: 1500 }, (_, at) => ({ id: `area-${at}-2014-11` }) as PlanContext);
const ids = (runs: PlanContext[][]) => runs.map((run) => run.map(({ id }) => id).join());

test('runs are of all plans in their order, some 16 each', () => {
	const runs = planRuns(many);
	expect(runs.flat()).toEqual(many);
	expect(runs.length).toBeGreaterThan(60);
	expect(runs.length).toBeLessThan(150);
	expect(planRuns([])).toEqual([]);
});

test('a plan more or less changes the run that it is of, and at most one beside it', () => {
	const before = new Set(ids(planRuns(many)));
	for (const at of [0, 1, 700, 701, 702, 1499]) {
		const without = ids(planRuns(many.toSpliced(at, 1)));
		expect(without.filter((run) => !before.has(run)).length, `without ${at}`).toBeLessThanOrEqual(1);
		const more = ids(planRuns(many.toSpliced(at, 0, { id: `new-${at}` } as PlanContext)));
		expect(more.filter((run) => !before.has(run)).length, `more at ${at}`).toBeLessThanOrEqual(2);
	}
});

test('parts are of all runs in their order, and a plan more or less changes at most two of them', () => {
	const before = runParts(planRuns(many));
	expect(before.flat(2)).toEqual(many);
	expect(before.length).toBeGreaterThan(2);
	expect(before.length).toBeLessThan(12);
	const known = new Set(before.map((part) => ids(part).join()));
	for (const at of [0, 1, 700, 701, 702, 1499]) {
		const without = runParts(planRuns(many.toSpliced(at, 1)));
		expect(without.filter((part) => !known.has(ids(part).join())).length).toBeLessThanOrEqual(1);
	}
	expect(runParts([])).toEqual([]);
});

test('cells are those of the JSON; pieces come back from their bytes as they were, and unpack to what they are', () => {
	const corpus = inventedCorpus();
	const made = datasets(corpus).map((dataset) => tablePieces(dataset, planContexts(corpus).flatMap(dataset.rowsOf)));
	for (const [at, { cells, json }] of made.entries()) {
		const read = jsonColumns(datasets(corpus)[at]!.columns.map(({ name }) => name));
		read.add(Buffer.concat([json.plain, Buffer.from('\n')]));
		expect(cells).toEqual(read.columns);
	}
	const tables = made.map((pieces) => ({ ...pieces, cells: undefined }));
	expect(piecesOfBytes(Uint8Array.from(Buffer.concat(partsOfPieces(tables))))).toEqual(tables);
	for (const { plain, packed } of tables.flatMap(({ csv, json }) => [csv, json])) {
		expect(inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).equals(plain)).toBe(true);
	}
});
