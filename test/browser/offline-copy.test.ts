/** The offline copy in a real browser, from a folder: reading, filtering, charts, comparing, searching, downloading. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { makeOffline } from '../../scripts/build/offline/make-offline.ts';
import { SITE } from '../../src/site.ts';

let folder: string;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	folder = join(await mkdtemp(join(tmpdir(), 'offline-')), 'a copy');
	await cp(process.env['SITE_DIR'] ?? 'dist', folder, { recursive: true });
	await makeOffline(folder, SITE.base, '2026-11-23');
	browser = await launchChromium();
});

beforeEach(async () => {
	await page?.close();
	page = await browser.newPage();
	page.setDefaultTimeout(10_000);
	complaints = [];
	page.on('request', (request) => {
		if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
});

afterAll(async () => {
	await browser?.close();
	await rm(join(folder, '..'), { recursive: true, force: true });
});

const open = (path: string) => page.goto(pathToFileURL(join(folder, 'x')).href.replace(/x$/, path));
const heading = () => page.getByRole('heading', { level: 1 }).innerText();

test('a reader goes from the home page to an area, its plan and a risk', async () => {
	await open('index.html');
	await page.getByRole('contentinfo').getByText('This is an offline copy').waitFor();
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Areas' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Devon', exact: true }).first().click();
	expect(await heading()).toBe('Devon');
	await page.locator('a[href*="plans/devon-2014-11/"]').first().click();
	expect(await heading()).toContain('Devon');
	expect(await page.locator('#risk-r01').count()).toBe(1);
	const font = await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].map(({ status }) => status)));
	expect(font).toContain('loaded');
	expect(complaints).toEqual([]);
});

test('an area typed by name is found', async () => {
	await open('index.html');
	const box = page.locator('form[data-find-area] input').first();
	await box.fill('Halton');
	await box.press('Enter');
	await page.waitForURL('**/areas/halton/index.html');
	expect(await heading()).toBe('Halton');
	expect(complaints).toEqual([]);
});

test('risks are filtered, and just those rows are downloaded', async () => {
	await open('risks/index.html');
	await page.locator('form[data-filters]').waitFor();
	await page.locator('form[data-filters] select[name="band"]').selectOption('high');
	const shown = await page
		.locator('#risks tbody tr:not([hidden]), table[data-sortable] tbody tr:not([hidden])')
		.count();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('button[data-download]').first().click(),
	]);
	const stream = await download.createReadStream();
	let text = '';
	for await (const chunk of stream) text += String(chunk);
	expect(shown).toBeGreaterThan(0);
	expect(text.startsWith('plan,id,risk,')).toBe(true);
	expect(complaints).toEqual([]);
});

test('a chart is drawn from its table', async () => {
	await open('budgets/index.html');
	const canvas = page.locator('figure[data-chart] canvas').first();
	await canvas.scrollIntoViewIfNeeded();
	await expect
		.poll(() =>
			canvas.evaluate((element) => {
				const { width, height } = element as HTMLCanvasElement;
				const data = (element as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height).data;
				return data.some((value) => value !== 0);
			}),
		)
		.toBe(true);
	expect(complaints).toEqual([]);
});

test('two plans are compared', async () => {
	await open('compare/index.html?plans=devon-2014-11,halton-2014-02&topics=vision');
	await page.locator('#comparison[data-state="done"]').waitFor();
	expect(await page.locator('#comparison').innerText()).toMatch(/Halton/);
	expect(complaints).toEqual([]);
});

test('a search finds passages and opens one', async () => {
	await open('index.html');
	await page.getByRole('banner').getByRole('searchbox').fill('dementia');
	await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	expect(await page.locator('ol#results > li').count()).toBeGreaterThan(3);
	await page.locator('ol#results > li').first().getByRole('link').first().click();
	await page.waitForURL(/^file:.*\/(?:plans|papers)\/[a-z0-9-]+\/index\.html/);
	expect(await page.getByRole('main').innerText()).toMatch(/dementia/i);
	expect(complaints).toEqual([]);
});
