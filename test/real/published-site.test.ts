/**
 * The councils' own words as a site: the five documents are imported into a temporary folder, and a site is built of
 * it. Nothing of it stays. Runs where the documents are.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePage, textOf } from '../../scripts/check/page.ts';
import type { JsonReport } from '../../scripts/import/reporters/json.ts';
import { runScript } from '../../scripts/test/run-tool.ts';
import { readPlan } from '../../src/corpus/read-plan.ts';
import { missing } from './documents.ts';

const FOLDER = join('..', 'shared', 'plans');
const PLANS = ['county-durham-2014-02', 'devon-2014-11', 'halton-2014-02', 'warwickshire-2014-02'];
const PAPERS = 'central-bedfordshire-board-papers-2014-01';

describe.skipIf(missing !== undefined)(`published text${missing ? ` (skipped: ${missing})` : ''}`, () => {
	let home: string;
	let content: string;
	let site: string;
	let report: string;
	let reports: JsonReport[];

	beforeAll(async () => {
		home = mkdtempSync(join(tmpdir(), 'published-site-'));
		content = join(home, 'content');
		site = join(home, 'site');
		const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
		const json = await runScript('scripts/import.ts', [...files, '--into', content, '--json']);
		expect(json.code, json.output).toBe(0);
		reports = JSON.parse(json.output) as JsonReport[];
		const written = await runScript('scripts/import.ts', [...files, '--into', content, '--write']);
		expect(written.code, written.output).toBe(0);
		report = written.output;
		const { code, output } = await runScript('scripts/build.ts', [], {
			CONTENT_DIR: content,
			OUT_DIR: site,
			// The test runner says in these that nothing is for production, which a build would believe.
			...{ PROD: undefined, DEV: undefined, MODE: undefined },
		});
		expect(code, output).toBe(0);
		expect(output).toContain('4 plans, 0 papers');
	}, 300_000);

	afterAll(() => rmSync(home, { recursive: true, force: true }));

	test('every plan is written, and nothing else is a record of the site', () => {
		expect(readdirSync(join(content, 'plans')).sort()).toEqual(PLANS.map((id) => `${id}.mdx`));
	});

	test.each(PLANS)('%s: its page says that these are the council’s own words, and shows its risks', (id) => {
		const page = parsePage(readFileSync(join(site, 'plans', id, 'index.html'), 'utf8'), `plans/${id}/index.html`);
		const words = textOf(page.elements[0]!);
		expect(words).toContain('These are the council’s own words');
		expect(words).not.toContain('This is our account of the plan.');
		const { record } = readPlan(readFileSync(join(content, 'plans', `${id}.mdx`), 'utf8'), `${id}.mdx`);
		const risks = record?.plan.risks ?? [];
		expect(risks.length).toBeGreaterThan(0);
		const ids = new Set(page.elements.map((element) => element.attrs.find(({ name }) => name === 'id')?.value));
		const plain = (text: string) => text.replace(/\s+/g, ' ');
		expect(risks.filter((risk) => !ids.has(`risk-${risk.id}`)).map((risk) => risk.id)).toEqual([]);
		expect(risks.filter(({ risk }) => !plain(words).includes(plain(risk))).map((risk) => risk.id)).toEqual([]);
	});

	test('Central Bedfordshire is told to be a blank form, and the other papers of its file are listed', () => {
		const blank = reports.find(({ file }) => file.includes(PAPERS));
		expect(blank?.kind).toBe('blank');
		expect(blank?.plan).toBeNull();
		expect(blank?.leftOut).toHaveLength(5);
		const told = report.slice(report.indexOf(`${PAPERS}.txt: a blank form`));
		for (const title of blank?.leftOut ?? []) expect(told).toContain(title);
		const kept = readFileSync(join(content, 'left-out', `${PAPERS}.md`), 'utf8');
		expect(kept.match(/^## /gm)?.length).toBeGreaterThanOrEqual(5);
	});

	test('the page of its area says that there is no plan, and no page of a plan is made of it', () => {
		const page = parsePage(readFileSync(join(site, 'areas', 'central-bedfordshire', 'index.html'), 'utf8'), 'area');
		expect(textOf(page.elements[0]!)).toContain('Why there is no plan here');
		const pages = readdirSync(join(site, 'plans'), { withFileTypes: true }).filter((each) => each.isDirectory());
		expect(pages.map(({ name }) => name).sort()).toEqual(PLANS);
	});
});
