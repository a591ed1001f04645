/** Plain search over several indexes, as a site of many plans has it: one answer, the best of all of them first. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { divideRecords } from '../../scripts/build/plain-parts.ts';
import { writeSearchIndex } from '../../scripts/build/search-index.ts';
import { headersFor } from '../../src/headers.ts';
import { doneWith, searchBox, statusOf, titlesOf } from './search-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const PARTS = ['pagefind/', 'pagefind/2/', 'pagefind/3/', 'pagefind/4/'];

/** Each has a ferry somewhere in its text; every seventh is about little else. */
const MUCH = 'Ferry timetables, ferry staff and ferry fares';
/** One of them tells of something that no other does. */
const RARE = 3;
const records = Array.from({ length: 28 }, (_, at) => ({
	url: `/plans/island-${at}/`,
	title: `Island ${at}`,
	content: `${at % 7 === 0 ? MUCH : 'Care at home'} · ${'Nurses visit every week. '.repeat(6)} · One ferry a day${at === RARE ? ' to the lighthouse' : ''}`,
	meta: { plan: `Island ${at}` },
}));
const best = records.filter(({ content }) => content.startsWith(MUCH)).map(({ title }) => title);

const site = mkdtempSync(join(tmpdir(), 'plain-search-'));
beforeAll(async () => {
	await writeSearchIndex(records, { site: { folder: site }, parts: PARTS });
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

/** Has a page find the indexes above in the place of the site's own, and no index of passages. */
async function servePlain(page: Page): Promise<void> {
	await page.route('**/search/index/**', (route) => route.abort());
	await page.route(/\/search\/\?/, async (route) => {
		const response = await route.fetch();
		const others = PARTS.slice(1).map((folder) => `/${folder}`);
		const before = await response.text();
		const body = before.replace(/data-pagefind-parts(?:="[^"]*")?/, `data-pagefind-parts="${others.join(' ')}"`);
		expect(body).not.toBe(before);
		await route.fulfill({ response, body });
	});
	await page.route('**/pagefind/**', (route) => {
		const path = new URL(route.request().url()).pathname.slice(1);
		return route.fulfill({ path: join(site, path), headers: Object.fromEntries(headersFor(path)) });
	});
}

test('what is found comes from every part, the best of all parts first', async () => {
	const { page, open, requests } = await visit();
	await servePlain(page);
	await open('search/?q=ferry');
	await doneWith(page, 'ferry');
	expect(await statusOf(page)).toMatch(/^28 passages found for “ferry”, by words alone/);
	const titles = await titlesOf(page);
	expect(titles.slice(0, best.length).sort()).toEqual([...best].sort());
	const partsOf = (of: readonly string[]) =>
		divideRecords(records, PARTS.length).filter((part) => part.some(({ title }) => of.includes(title))).length;
	expect(partsOf(best)).toBeGreaterThan(1);
	expect(partsOf(titles)).toBeGreaterThan(2);
	expect(await page.locator('#results .excerpt mark').first().innerText()).toMatch(/ferry/i);

	// Each part is asked once for what it is, what it has, and where the word is; the first has the programs besides.
	const asked = requests.filter((url) => url.includes('/pagefind/') && !url.includes('/fragment/'));
	expect(asked).toHaveLength(3 + 3 * PARTS.length);
	await searchBox(page).fill('nurses');
	await searchBox(page).press('Enter');
	await doneWith(page, 'nurses');
	expect(await statusOf(page)).toMatch(/^28 passages/);
	expect(requests.filter((url) => url.includes('pagefind-entry.json'))).toHaveLength(PARTS.length);
});

test('every word that any part has must be in what is found; one that none has is left out', async () => {
	const { page, open } = await visit();
	await servePlain(page);
	await open('search/?q=lighthouse+ferry');
	await doneWith(page, 'lighthouse ferry');
	expect(await titlesOf(page)).toEqual([records[RARE]!.title]);
	await searchBox(page).fill('zzyzx ferry');
	await searchBox(page).press('Enter');
	await doneWith(page, 'zzyzx ferry');
	expect(await statusOf(page)).toMatch(/^28 passages/);
});

test.each([
	['the first', '**/pagefind/pagefind-entry.json?*'],
	['another', '**/pagefind/3/pagefind-entry.json?*'],
])('where %s of the indexes cannot be had the page says so, and the next search tries again', async (_, entry) => {
	const { page, open } = await visit();
	await servePlain(page);
	await page.route(entry, (route) => route.abort());
	await open('search/?q=ferry');
	await page.locator('#results[data-state="failed"]').waitFor({ state: 'attached' });
	expect(await statusOf(page)).toContain('could not be loaded');
	await page.unroute(entry);
	await searchBox(page).fill('nurses');
	await searchBox(page).press('Enter');
	await doneWith(page, 'nurses');
	expect(await statusOf(page)).toMatch(/^28 passages/);
});
