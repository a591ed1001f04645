/** An import of a Part 1 document and the Part 2 workbook of the same board: one plan with the money in it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlan } from '../../src/corpus/read-plan.ts';
import type { Effects } from '../../scripts/import/effects.ts';
import { closeReaders, readDocument } from '../../scripts/import/read-document.ts';
import { runImport } from '../../scripts/import/run.ts';
import { augustWorkbook } from '../documents/build/cases/workbooks.ts';
import { thistleportPlan } from '../documents/build/cases/thistleport.ts';
import { makeDocx } from '../documents/build/make-docx.ts';
import { makeXlsx } from '../documents/build/make-xlsx.ts';
import { inventedKnowledge } from './invented-knowledge.ts';

const PLAN = 'out/plans/thistleport-2014-09.mdx';

let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'both-parts-'));
	writeFileSync(join(folder, 'part1.docx'), await makeDocx(thistleportPlan()));
	writeFileSync(join(folder, 'part2.xlsx'), await makeXlsx(augustWorkbook()));
	writeFileSync(join(folder, 'elsewhere.xlsx'), await makeXlsx(augustWorkbook('Eskham')));
});
afterAll(async () => {
	await closeReaders();
	rmSync(folder, { recursive: true, force: true });
});

/** Imports files of the folder and writes into memory. */
async function importOf(...names: string[]) {
	const written: Record<string, string> = {};
	const printed: string[] = [];
	const effects: Effects = {
		readDocument: (path) => readDocument(path),
		readText: (path) => written[path],
		writeText: (path, text) => {
			written[path] = text;
		},
		print: (text) => {
			printed.push(text);
		},
		progress: () => undefined,
	};
	const files = names.map((name) => join(folder, name));
	const code = await runImport({ files, into: 'out', write: true, json: false, jobs: 2 }, inventedKnowledge(), effects);
	const plan = written[PLAN] === undefined ? undefined : readPlan(written[PLAN], PLAN).record?.plan;
	return { code, plan, written, report: printed.join('\n') };
}

test.each([
	['Part 1 first', ['part1.docx', 'part2.xlsx']],
	['Part 2 first', ['part2.xlsx', 'part1.docx']],
])('money and measures of Part 2 are in the plan that Part 1 makes: %s', async (_, names) => {
	const { code, plan, written, report } = await importOf(...names);
	expect(code, report).toBe(0);
	expect(Object.keys(written)).toEqual([PLAN]);
	expect(report).toContain('Part 2 was joined to the plan: part2.xlsx');
	const spent = plan?.schemes.map(({ name, figures }) => [
		name,
		figures.map((id) => plan.figures.find((figure) => figure.id === id)?.value),
	]);
	expect(spent).toEqual([
		['Neighbourhood teams around the GP', [9_000_000, 2_000_250]],
		['Hospital to home within a day', [4_000_000]],
		['Telecare first', [843_000]],
	]);
	expect(plan?.metrics.map(({ metric }) => metric)).toContain('non-elective-admissions');
	expect(plan?.figures[0]?.source).toMatchObject({ sheet: '1. HWB Funding Sources' });
	// What Part 1 says is still there, with its own places.
	expect(plan?.risks).toHaveLength(3);
	expect(plan?.risks[0]?.source.paragraphs).toBeDefined();
});

test('a workbook of another board is left alone, and said to be', async () => {
	const { plan, report } = await importOf('part1.docx', 'elsewhere.xlsx');
	expect(plan?.figures).toEqual([]);
	expect(report).toContain('This is Part 2 of a plan: Eskham.');
});
