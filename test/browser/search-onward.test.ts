/** From a search onward: filters, sorting, export, keys, recent searches, more like a result. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseCsv } from '../../src/lib/csv-read.ts';
import { countOf, doneWith, searchBox, statusOf } from './search-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test.each(['carers', '"social care"', '"delayed transfers of care"'])(
	'the counts of filters for %s are true',
	async (text) => {
		const { page, open, complaints } = await visit();
		await open(`search/?q=${encodeURIComponent(text)}`);
		await page.locator('#results[data-state="done"] > li').first().waitFor();
		const total = await countOf(page);
		const all = page.locator('[data-facet="kind"]').getByRole('button', { name: /^Show all/ });
		if ((await all.count()) > 0) await all.click();
		const labels = await page.locator('[data-facet="kind"] label').allInnerTexts();
		const counts = labels.map((label) => Number(/\((\d+)\)$/.exec(label)?.[1]));
		// Every passage is of one kind.
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
		await page.locator('[data-facet="kind"]').getByLabel(labels[0]!).check();
		await page
			.getByRole('status')
			.filter({ hasText: new RegExp(`^${counts[0]} passages? `) })
			.waitFor();
		await page.locator('[data-facet="kind"]').getByLabel(labels[1]!).check();
		await page
			.getByRole('status')
			.filter({ hasText: new RegExp(`^${counts[0]! + counts[1]!} passages? `) })
			.waitFor();
		expect(new URL(page.url()).searchParams.getAll('kind')).toHaveLength(2);
		await page.getByRole('button', { name: 'Clear all filters' }).click();
		await page
			.getByRole('status')
			.filter({ hasText: new RegExp(`^${total} passages? `) })
			.waitFor();
		await page.goBack();
		await page
			.getByRole('status')
			.filter({ hasText: new RegExp(`^${counts[0]! + counts[1]!} passages? `) })
			.waitFor();
		expect(complaints).toEqual([]);
	},
);

test('a link can ask a question of one area, by the id that other addresses have', async () => {
	const { page, open } = await visit();
	await open('search/?q=carers&area=county-durham');
	await doneWith(page, 'carers');
	const durham = await page.locator('.result-place').allInnerTexts();
	expect(durham.filter((place) => !place.includes('County Durham'))).toEqual([]);
	await open('search/?q=carers&area=Atlantis');
	await doneWith(page, 'carers');
	expect(await page.locator('#search-told').innerText()).toContain('There is no “Atlantis”');
});

test('results sort by area and by the score of risks', async () => {
	const { page, open } = await visit();
	await open('search/?q=staff&kind=Risk');
	await doneWith(page, 'staff');
	await page.getByLabel('Sort by').selectOption('area');
	await page.waitForURL('**sort=area**');
	const places = (await page.locator('.result-place').allInnerTexts()).map((place) => place.split(',')[0]);
	expect(places).toEqual([...places].sort());
});

test('the export holds exactly the passages that are counted', async () => {
	const { page, open } = await visit();
	await open('search/?q=carers&kind=Answer');
	await doneWith(page, 'carers');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /^Download/ }).click(),
	]);
	const [header, ...lines] = parseCsv(await readFile(await download.path(), 'utf8'));
	expect(header?.cells.slice(0, 3)).toEqual(['rank', 'title', 'kind']);
	expect(lines).toHaveLength(await countOf(page));
	expect(new Set(lines.map(({ cells }) => cells[2]))).toEqual(new Set(['Answer']));
	const first = await page.locator('#results h3 a').first().getAttribute('href');
	expect(lines[0]?.cells[8]).toContain(first);
});

test('results follow the typing, arrow keys move among them, Escape goes back', async () => {
	const { page, open } = await visit();
	await open('search/');
	await searchBox(page).pressSequentially('reabl', { delay: 30 });
	await doneWith(page, 'reabl');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	expect(
		await page.evaluate(
			() => document.activeElement?.closest('li') === document.querySelector('#results')?.children[1],
		),
	).toBe(true);
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
});

test('the last searches are kept in this browser and forgotten when told', async () => {
	const { page, open } = await visit();
	await open('search/');
	await searchBox(page).fill('telecare');
	await searchBox(page).press('Enter');
	await doneWith(page, 'telecare');
	await open('search/');
	await page.locator('#recent-searches').getByRole('link', { name: 'telecare' }).waitFor();
	await page.getByRole('button', { name: 'Forget “telecare”' }).click();
	expect(await page.locator('#recent-searches').innerText()).toBe('');
	await open('search/');
	expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
});

test('more like a result leads to the same theme in other areas', async () => {
	const { page, open } = await visit();
	await open('search/?q=workforce+capacity&kind=Risk');
	await doneWith(page, 'workforce capacity');
	const area = (await page.locator('.result-place').first().innerText()).replace(/^Risk\s+/, '').split(',')[0]!;
	await page
		.getByRole('link', { name: /^More like this in other areas/ })
		.first()
		.click();
	await page.waitForURL('**theme=**');
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	await page.getByText(`Without ${area}`).waitFor();
	for (const place of await page.locator('.result-place').allInnerTexts()) expect(place).not.toContain(area);
	expect(await statusOf(page)).toMatch(/^\d+ passages? found/);
});

test('one plan can be searched, and left again', async () => {
	const { page, open } = await visit();
	await open('search/?q=carers&plan=Devon%2C+November+2014');
	await doneWith(page, 'carers');
	const inPlan = await countOf(page);
	const places = await page.locator('.result-place').allInnerTexts();
	expect(places.filter((place) => !place.includes('Devon'))).toEqual([]);
	await page.getByRole('link', { name: 'Search everything' }).click();
	await page.waitForURL((url) => !url.searchParams.has('plan'));
	await page
		.getByRole('status')
		.filter({ hasNotText: new RegExp(`^${inPlan} `) })
		.waitFor();
	expect(await countOf(page)).toBeGreaterThan(inPlan);
});

test('nothing on the page moves while results follow the typing', async () => {
	const { page, open } = await visit();
	await open('search/?q=care');
	await doneWith(page, 'care');
	const top = () => page.locator('#q').evaluate((box) => box.getBoundingClientRect().top + scrollY);
	const before = await top();
	await searchBox(page).press('End');
	await searchBox(page).pressSequentially('rs dementia', { delay: 40 });
	await doneWith(page, 'carers dementia');
	expect(await top()).toBe(before);
});

test('more like a metric leads to the same measure in other areas, and nowhere where no other has it', async () => {
	const { page, open, complaints } = await visit();
	await open('search/?area=devon&kind=Metric');
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	const metrics = await countOf(page);
	expect(metrics).toBeLessThanOrEqual(10);
	const likes = page.getByRole('link', { name: /^More like this in other areas/ });
	expect(await likes.count()).toBeLessThan(metrics);
	await page
		.getByRole('link', { name: 'More like this in other areas: Non-elective (emergency) admissions' })
		.first()
		.click();
	await page.waitForURL('**measure=**');
	await page.getByText('Without Devon').waitFor();
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	expect(new Set(await page.locator('#results .tag').allTextContents())).toEqual(new Set(['Metric']));
	expect(await page.locator('#search-told').innerText()).toContain('Only in Non-elective (emergency) admissions');
	expect(complaints).toEqual([]);
});

test('a topic can be asked of one area, and looked for where an area has not answered', async () => {
	const { page, open, complaints } = await visit();
	await open('topics/carers/');
	const form = page.getByRole('search', { name: 'Ask this of my area' });
	await form.getByLabel('Area').selectOption({ label: 'Devon' });
	await form.getByRole('button', { name: 'Search' }).click();
	await page.waitForURL('**area=devon');
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	const places = await page.locator('.result-place').allInnerTexts();
	expect(places.filter((place) => !place.includes('Devon'))).toEqual([]);
	expect(complaints).toEqual([]);

	await open('topics/');
	const topics = await page
		.locator('main a[href*="/topics/"]')
		.evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).pathname))]);
	const asked = page.getByRole('link', { name: /^Search everything here on .+ for it$/ });
	for (const path of topics) {
		await page.goto(new URL(path, page.url()).href);
		if ((await asked.count()) > 0) break;
	}
	const area = /everything here on (.+) for it/.exec(await asked.first().innerText())![1]!;
	await asked.first().click();
	await page.waitForURL('**/search/?q=**&area=**');
	await page.locator('#results[data-state="done"]').waitFor({ state: 'attached' });
	for (const place of await page.locator('.result-place').allInnerTexts()) expect(place).toContain(area);
});
