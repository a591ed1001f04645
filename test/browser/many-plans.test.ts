/**
 * A site of more plans than its pages could hold: lists in parts that are complete without JavaScript, filters that
 * load what they find, and every promise of the site kept at that size. The plans are made up.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../scripts/bench/corpus/write-corpus.ts';
import { measureUse } from '../../scripts/bench/measure/measure-use.ts';
import { checkSite } from '../../scripts/check/check-site.ts';
import { parseCsv } from '../../src/lib/csv-read.ts';
import { sidewaysOf, violationsOn } from './judge-page.ts';
import { serveFolder } from './serve-site.ts';
import { useBrowser } from './visit.ts';

/** Just past the number at which plans are no longer shown one by one. */
const PLANS = 66;

/** What Vitest sets for itself would make a build for tests, not for readers. */
const OWN = { NODE_ENV: undefined, MODE: undefined, DEV: undefined, PROD: undefined, VITEST: undefined };

const { visit } = useBrowser();
const work = mkdtempSync(join(tmpdir(), 'many-plans-'));
const site = join(work, 'site');
let address = '';
let stop = () => undefined as void;
let risks: string[][] = [];

beforeAll(async () => {
	writeCorpus(join(work, 'content'), makeCorpus(PLANS));
	const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		env: { ...process.env, ...OWN, CONTENT_DIR: join(work, 'content'), OUT_DIR: site },
		encoding: 'utf8',
	});
	expect(stderr).toBe('');
	expect(status).toBe(0);
	({ address, stop } = await serveFolder(site));
	risks = parseCsv(readFileSync(join(site, 'data/risks.csv'), 'utf8')).map(({ cells }) => cells);
}, 400_000);

afterAll(() => {
	stop();
	rmSync(work, { recursive: true, force: true });
});

const column = (name: string) => risks[0]!.indexOf(name);
const found = '#risk-register tbody tr';
/** Waits until the page tells what came of a choice; a machine with other work takes its time. */
const told = (page: Page, words: RegExp) => page.locator('[data-filter-status]').filter({ hasText: words }).waitFor();
const PATIENT = { timeout: 15_000 };

test('every claim on the built site holds', async () => {
	const { verdicts, pages } = await checkSite(site);
	expect(pages).toBeGreaterThan(500);
	expect(verdicts.flatMap(({ problems }) => problems)).toEqual([]);
}, 300_000);

test('a table within an answer is heard by its name, and its cells by what heads them', async () => {
	const { page, open } = await visit({ address, javaScript: false });
	const htmlOf = (plan: string) => readFileSync(join(site, 'plans', plan, 'index.html'), 'utf8');
	const plan = readdirSync(join(site, 'plans')).find((name) => htmlOf(name).includes('"Table 2 in '));
	await open(`plans/${plan}/`);
	const name = /^Table 2 in .+: Locality, People, Share$/;
	const table = page.getByRole('region', { name }).getByRole('table', { name }).first();
	const [row] = await table.getByRole('rowheader').allInnerTexts();
	expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Locality', 'People', 'Share']);
	expect(await table.getByRole('row', { name: row! }).first().getByRole('cell').count()).toBe(2);
});

test('the benchmark finds every row by the filters, and what choices and a comparison load', async () => {
	const { registers, comparison } = await measureUse(site, PLANS);
	expect(registers.map(({ path }) => path)).toEqual(['risks/', 'schemes/']);
	expect(registers[0]!.rows).toBe(risks.length - 1);
	for (const { choices, opened, index, choice } of registers) {
		expect(choices.length).toBeGreaterThan(20);
		expect(Math.min(...choices, opened, index, choice)).toBeGreaterThan(0);
	}
	expect(comparison.bytes).toBeGreaterThan(0);
	expect(comparison.bytes).toBeLessThanOrEqual(150_000);
}, 300_000);

test('without JavaScript: from the register to a part, page by page, to a risk in its plan', async () => {
	const { page, open, path, complaints } = await visit({ javaScript: false, address });
	await open('risks/');
	expect(await page.getByRole('combobox').count()).toBe(0);
	const parts = page.locator('#risk-register-parts a');
	const counts = (await parts.allInnerTexts()).map((text) => Number(/[\d,]+/.exec(text)![0].replace(',', '')));
	expect(counts.reduce((sum, count) => sum + count)).toBe(risks.length - 1);
	await page.getByRole('table', { name: 'Number of risks; each number leads to them' }).waitFor();
	const largest = counts.indexOf(Math.max(...counts));
	await parts.nth(largest).click();
	let rows = await page.locator(found).count();
	while (await page.getByRole('link', { name: /^Next/ }).count()) {
		await page.getByRole('link', { name: /^Next/ }).click();
		rows += await page.locator(found).count();
	}
	expect(rows).toBe(counts[largest]);
	await page.locator(`${found} th a`).first().click();
	expect(path()).toMatch(/^plans\/.+#risk-r\d+$/);
	expect(complaints).toEqual([]);
});

test('a filter finds the rows that the data has, fifty at a time, and its address and download tell the same', async () => {
	const { page, open, complaints } = await visit({ address });
	await open('risks/');
	const high = risks.slice(1).filter((cells) => cells[column('band')] === 'high');
	expect(high.length).toBeGreaterThan(50);
	await page.getByRole('combobox', { name: 'Band' }).selectOption('high');
	await told(page, new RegExp(`^${high.length} of .* Here are 1 to 50\\.$`));
	expect(await page.locator(found).count()).toBe(50);
	expect(await page.locator('#risk-register').getAttribute('aria-rowcount')).toBe(String(high.length + 1));

	await page.getByRole('button', { name: 'Next' }).press('Enter');
	await told(page, /Here are 51 to/);
	expect(await page.locator(found).first().getAttribute('aria-rowindex')).toBe('52');
	expect(new URL(page.url()).search).toBe('?band=high&page=2');

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download these rows' }).click();
	const taken = parseCsv(readFileSync(await (await download).path(), 'utf8')).map(({ cells }) => cells);
	expect(taken).toEqual([risks[0], ...high]);

	const again = await visit({ address });
	await again.page.goto(page.url());
	const rows = () => again.page.locator(found).allInnerTexts();
	await expect.poll(rows, PATIENT).toEqual(await page.locator(found).allInnerTexts());
	expect(complaints).toEqual([]);
});

test('words are looked for in every risk, and a heading sorts them all', async () => {
	const { page, open } = await visit({ address });
	const text = (cells: string[]) => `${cells[column('risk')]} ${cells[column('mitigation')]}`.toLowerCase();
	const withWord = risks.slice(1).filter((cells) => text(cells).includes('contingency'));
	await open('risks/?q=contingency');
	await told(page, new RegExp(`^${withWord.length} of `));
	const heading = page.getByRole('columnheader', { name: /^Score/ });
	await heading.getByRole('button').click();
	await heading.getByRole('button').click();
	await expect.poll(() => heading.getAttribute('aria-sort'), PATIENT).toBe('descending');
	const scores = await page.locator(`${found} td.number`).allInnerTexts();
	const greatest = withWord.map((cells) => Number(cells[column('score')])).sort((a, b) => b - a);
	expect(Number(scores[0])).toBe(greatest[0]);
	expect(new URL(page.url()).searchParams.get('sort')).toBe('-score');
});

test('where the rows cannot be loaded the page says so, and its parts are still there', async () => {
	const { page, open } = await visit({ address });
	await page.route('**/rows/**', (route) => route.abort());
	await open('risks/');
	await page.getByRole('combobox', { name: 'Band' }).selectOption('high');
	await told(page, /could not be loaded/);
	expect(await page.locator('#risk-register-parts a').first().isVisible()).toBe(true);
	await page.unroute('**/rows/**');
	await page.getByRole('combobox', { name: 'Band' }).selectOption('low');
	await told(page, /found/);
});

test('compare: an area is chosen, then which of its plans', async () => {
	const { page, open, complaints } = await visit({ address });
	await open('compare/');
	for (const place of [1, 2]) {
		await page.getByRole('combobox', { name: `Area ${place}` }).selectOption({ index: place * 3 });
	}
	await page.locator('#comparison table').first().waitFor();
	const { searchParams } = new URL(page.url());
	expect(searchParams.get('plans')?.split(',')).toHaveLength(2);
	const plans = page.getByRole('combobox', { name: 'Plan 1' });
	expect(await plans.locator('option').count()).toBeGreaterThan(2);
	await plans.selectOption({ index: 1 });
	await expect.poll(() => new URL(page.url()).searchParams.get('plans'), PATIENT).not.toBe(searchParams.get('plans'));
	expect(complaints).toEqual([]);
});

test.each(['embed/risks/', 'embed/topics/vision/'])('%s shows the plans that its address names', async (path) => {
	const { page, open, complaints } = await visit({ address });
	const plan = risks[1]![0]!;
	await open(`${path}?plans=${plan}`);
	await expect
		.poll(() => page.locator('tbody a').first().getAttribute('href'), PATIENT)
		.toMatch(new RegExp(`^/plans/${plan}/`));
	expect(await page.locator('tbody tr').count()).toBe(1);
	expect(complaints).toEqual([]);
});

test.each([320, 1280])(
	'pages for many plans keep the rules of accessibility at %i pixels',
	async (width) => {
		const { page, open } = await visit({ address, width });
		/** Where the first link of a list leads. */
		const firstOf = async (list: string, links: string) => {
			await open(list);
			return (await page.locator(links).first().getAttribute('href'))!.slice(1);
		};
		const part = await firstOf('risks/', '#risk-register-parts a');
		const region = await firstOf('topics/vision/', '#topic-regions a');
		const group = await firstOf('compare/', '.group-list a');
		const paths = [
			...['risks/', 'risks/?band=high', 'metrics/', 'metrics/?unit=days', 'budgets/', 'quality/', 'topics/vision/'],
			...['compare/', 'embed/topics/vision/', part, region, group],
		];
		for (const path of paths) {
			await open(path);
			if (path.includes('?')) await told(page, /found/);
			expect(await violationsOn(page), path).toEqual([]);
			expect(await sidewaysOf(page), path).toEqual([]);
		}
	},
	300_000,
);
