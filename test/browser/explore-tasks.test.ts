/** What officers, councillors and researchers come to find out, each as a task with the answer the documents give. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/lib/csv-read.ts';
import { BOTH_WAYS, useBrowser } from './visit.ts';

const { visit } = useBrowser();

const shownRows = 'table tbody tr[data-key]:not([hidden])';

describe.each(BOTH_WAYS)('$way', ({ javaScript }) => {
	test('Which areas rate unsettling hospitals as high? Devon, Halton and Warwickshire', async () => {
		const { page, open, complaints } = await visit({ javaScript });
		await open('risks/');
		const theme = page.getByRole('row', { name: /^Hospitals and other providers unsettled/ });
		const high = theme.locator('.theme-band', { hasText: 'High' });
		expect(await high.locator('dt').allInnerTexts()).toEqual(['Devon', 'Halton', 'Warwickshire']);
		expect(complaints).toEqual([]);
	});

	test('How much did Devon agree for 2015/16 above the minimum? £4,056,000', async () => {
		const { page, open, complaints } = await visit({ javaScript });
		await open('budgets/');
		const row = page.getByRole('row', { name: /^Devon, 2015\/16/ }).first();
		const heading = page.getByRole('columnheader', { name: 'Difference' }).first();
		const column = await heading.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
		expect((await row.locator(`:scope > :nth-child(${column + 1})`).innerText()).trim()).toBe('£4,056,000');
		expect(complaints).toEqual([]);
	});

	test('Which areas did not answer on information governance? Warwickshire', async () => {
		const { page, open, complaints } = await visit({ javaScript });
		await open('topics/information-governance/');
		const index = page.locator('dl', { has: page.getByRole('term').filter({ hasText: 'Not answered' }) }).first();
		const left = index.locator('div', { has: page.getByRole('term').filter({ hasText: 'Not answered' }) }).last();
		expect(await left.getByRole('link').allInnerTexts()).toEqual(['Warwickshire']);
		expect(complaints).toEqual([]);
	});

	test('Which schemes does Devon tie to fewer emergency admissions? BCF001 to BCF008', async () => {
		const { page, open, complaints } = await visit({ javaScript });
		const refs = Array.from({ length: 8 }, (_, index) => `BCF00${index + 1}`);
		await open('plans/devon-2014-11/');
		const tied = page.getByRole('article').filter({ has: page.getByRole('link', { name: 'Non-elective admissions' }) });
		expect(
			await tied
				.locator('h3 .ref, h4 .ref')
				.allInnerTexts()
				.then((names) => names.map((name) => name.trim())),
		).toEqual(refs);
		expect(await tied.count()).toBe(8);
		expect(complaints).toEqual([]);
	});
});

test('the register of schemes tells the same: eight of Devon’s serve fewer emergency admissions', async () => {
	const { page, open } = await visit();
	await open('schemes/');
	await page.getByRole('combobox', { name: 'Area' }).selectOption('Devon');
	await page.getByRole('combobox', { name: 'Meant to improve' }).selectOption('non-elective-admissions');
	expect(await page.locator('#scheme-register tbody tr[data-key]:not([hidden])').count()).toBe(8);
});

test('Open the comparison of Halton and Durham on seven-day services and send the link', async () => {
	const sender = await visit();
	await sender.open('compare/');
	const { page } = sender;
	await page.getByRole('combobox', { name: 'Plan 1' }).selectOption('halton-2014-02');
	await page.getByRole('combobox', { name: 'Plan 2' }).selectOption('county-durham-2014-02');
	await page.getByText('Questions:').click();
	await page.getByRole('checkbox', { name: 'Seven-day services' }).check();
	await page.locator('#comparison table').nth(1).waitFor();
	const link = new URL(page.url());
	expect(link.searchParams.get('plans')).toBe('halton-2014-02,county-durham-2014-02');
	expect(link.searchParams.get('topics')).toBe('seven-day-services');

	const receiver = await visit();
	await receiver.page.goto(link.href);
	await receiver.page.locator('#comparison[data-state="done"]').waitFor();
	const words = await receiver.page.locator('#comparison').innerText();
	expect(words).toContain('Urgent Care Centres');
	expect(words).toContain('Durham Dales, Easington and Sedgefield');
	expect(receiver.complaints).toEqual([]);
});

test('without JavaScript, areas of the same kind stand side by side on a page of their own', async () => {
	const { page, open, complaints } = await visit({ javaScript: false });
	await open('compare/');
	await page.getByRole('main').locator('a[href*="/compare/type-unitary"]').first().click();
	const words = await page.getByRole('main').innerText();
	for (const area of ['Halton', 'County Durham', 'Seven-day services']) expect(words).toContain(area);
	expect(complaints).toEqual([]);
});

test('Download the risks with a score of 12 or more: seventeen', async () => {
	const { page, open } = await visit();
	await open('risks/?min-score=12');
	const register = page.getByRole('region', { name: 'The register' });
	expect(await register.locator(shownRows).count()).toBe(17);
	const download = page.waitForEvent('download');
	await register.getByRole('button', { name: 'Download these rows' }).click();
	const [header, ...rows] = parseCsv(await readFile(await (await download).path(), 'utf8'));
	const score = header!.cells.indexOf('score');
	expect(rows).toHaveLength(17);
	expect(rows.every(({ cells }) => Number(cells[score]) >= 12)).toBe(true);
});

describe('what is asked for wrongly is said, and the address is mended', () => {
	test.each([
		['plans=nowhere-2014-02', 'nowhere-2014-02'],
		['plans=devon-2014-11,devon-2014-11', 'twice'],
		['plans=devon-2014-11&topics=weather', 'weather'],
		['plans=devon-2014-11,halton-2014-02,county-durham-2014-02,warwickshire-2014-02,torbay-2014-09', 'four'],
	])('compare/?%s', async (query, said) => {
		const { page, open, complaints } = await visit();
		await open(`compare/?${query}`);
		await page.getByRole('status').first().waitFor();
		expect((await page.getByRole('main').innerText()).toLowerCase()).toContain(said);
		const { searchParams } = new URL(page.url());
		const plans = (searchParams.get('plans') ?? '').split(',').filter(Boolean);
		expect(plans).toEqual([...new Set(plans)]);
		expect(plans.length).toBeLessThanOrEqual(4);
		expect(searchParams.get('topics') ?? '').not.toContain('weather');
		expect(complaints).toEqual([]);
	});

	test('a filter with no match says what to do next', async () => {
		const { page, open } = await visit();
		await open('risks/?q=zzzz&band=sideways');
		expect(await page.getByRole('region', { name: 'The register' }).getByRole('status').innerText()).toMatch(
			/No risks match/,
		);
		expect(new URL(page.url()).searchParams.get('band')).toBeNull();
	});
});
