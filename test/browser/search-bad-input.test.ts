/** Whatever is typed, and whatever does not arrive: a plain message with a way on, nothing injected, no error of ours. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { doneWith, searchBox, statusOf } from './search-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** Any end of a search, found or not. */
const finished = (page: Page) =>
	page.locator('#results:is([data-state="done"], [data-state="failed"])').waitFor({ state: 'attached' });

/** Links that lead on: results, other searches, or the ways in. */
const waysOn = (page: Page) =>
	page.locator('#results a:visible, #search-told a:visible, #search-help a:visible').count();

/** What is on the page that only HTML in the input could have put there. */
const injected = (page: Page) =>
	page.locator('[data-search] :is(script, img, iframe, svg, [onerror], [onload]), body > script[src^="data:"]').count();

/** What the browser itself says of a request that failed is not an error of ours. */
const ours = (complaints: readonly string[]) =>
	complaints.filter((each) => !/^(?:did not get |404 for |error: Failed to load resource: )/.test(each));

const HOSTILE = [
	'<script>document.title="taken"</script>',
	'"><img src=x onerror=document.title="taken">',
	'<svg onload=alert(1)>',
];
const ODD = ['a', '!!! ??? …', '-', '""', '"', '😀', '👩‍⚕️ 🏥', 'رعاية صحية', 'טיפול בקהילה', '\u202eerac', ...HOSTILE];

test.each([...ODD, 'care '.repeat(400).trim(), 'x'.repeat(2000)])('in the address: %j', async (text) => {
	const { page, open, complaints } = await visit();
	await open(`search/?q=${encodeURIComponent(text)}`);
	await finished(page);
	expect((await statusOf(page)).length).toBeGreaterThan(10);
	expect(await waysOn(page)).toBeGreaterThan(0);
	expect(await injected(page)).toBe(0);
	expect(await page.title()).toMatch(/^Search/);
	// However long the words, the page does not grow sideways.
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
	expect(complaints).toEqual([]);
});

test('typed one after another into the box', async () => {
	const { page, open, complaints } = await visit();
	await open('search/');
	for (const text of [...ODD, 'care '.repeat(400).trim()]) {
		await searchBox(page).fill(text);
		await searchBox(page).press('Enter');
		await finished(page);
		expect((await statusOf(page)).length, text).toBeGreaterThan(10);
		expect(await waysOn(page), text).toBeGreaterThan(0);
		expect(await injected(page), text).toBe(0);
	}
	await searchBox(page).fill('carers');
	await searchBox(page).press('Enter');
	await doneWith(page, 'carers');
	expect(complaints).toEqual([]);
});

test('hostile words kept among the last searches stay words', async () => {
	const { page, open, complaints } = await visit();
	await open('search/');
	await searchBox(page).fill(HOSTILE[1]!);
	await searchBox(page).press('Enter');
	await finished(page);
	await open('search/');
	await page.locator('#recent-searches').getByRole('link', { name: HOSTILE[1]! }).waitFor();
	expect(await injected(page)).toBe(0);
	expect(complaints).toEqual([]);
});

test.each(['search/?q=', 'search/?q=+++'])('nothing to search for, as a form sends it: %s', async (path) => {
	const { page, open, complaints } = await visit();
	await open(path);
	await finished(page);
	await page.getByRole('status').filter({ hasText: 'Type a word' }).waitFor();
	expect(await waysOn(page)).toBeGreaterThan(5);
	expect(complaints).toEqual([]);
});

test('the empty box sent off says what to type; an untouched page says nothing', async () => {
	const { page, open, complaints } = await visit();
	await open('search/');
	await finished(page);
	expect(await page.locator('#search-status').textContent()).toBe('');
	expect(await waysOn(page)).toBeGreaterThan(5);
	await searchBox(page).press('Enter');
	await page.getByRole('status').filter({ hasText: 'Type a word' }).waitFor();
	expect(complaints).toEqual([]);
});

test.each([
	'area=Atlantis',
	'kind=%3Cscript%3E',
	'kind=-Nothing',
	'area=__proto__&kind=constructor',
	'topic=%F0%9F%98%80',
])('a filter that is not there is told and left out: %s', async (filter) => {
	const { page, open, complaints } = await visit();
	await open(`search/?q=carers&${filter}`);
	await doneWith(page, 'carers');
	expect(await page.locator('#search-told').innerText()).toContain('to filter by, so that filter was left out');
	expect(await injected(page)).toBe(0);
	expect(complaints).toEqual([]);
});

test('a facet, an order and a name that nobody knows change nothing', async () => {
	const { page, open, complaints } = await visit();
	await open('search/?q=carers');
	await doneWith(page, 'carers');
	const plain = await statusOf(page);
	await open('search/?q=carers&bogus=1&sort=sideways&off=nothing&off=__proto__');
	await doneWith(page, 'carers');
	expect(await statusOf(page)).toBe(plain);
	expect(complaints).toEqual([]);
});

test.each([
	['not there', { status: 404, body: 'Not found' }],
	[
		'a page in its place',
		{ status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in to the network</p>' },
	],
	['empty', { status: 200, body: '' }],
	['cut off', { status: 200, body: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3, 0x4b]) }],
])('an index that is %s: Pagefind answers by words alone', async (_, answer) => {
	const { page, open, complaints } = await visit();
	await page.route('**/search/index/**', (route) => route.fulfill(answer));
	await open('search/?q=dementia');
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	expect(await statusOf(page)).toContain('by words alone');
	expect(ours(complaints)).toEqual([]);
});

test.each(['terms-*', 'passages-*', 'words.bin*'])('an index half loaded, without %s, still answers', async (files) => {
	const { page, open, complaints } = await visit();
	await page.route(`**/search/index/${files}`, (route) => route.abort('connectionreset'));
	await open('search/?q=demntia+care');
	await finished(page);
	expect((await statusOf(page)).length).toBeGreaterThan(10);
	expect(await waysOn(page)).toBeGreaterThan(0);
	await page.unroute(`**/search/index/${files}`);
	await searchBox(page).fill('carers');
	await searchBox(page).press('Enter');
	await doneWith(page, 'carers');
	expect(await statusOf(page)).not.toContain('by words alone');
	expect(ours(complaints)).toEqual([]);
});

test('neither index: the page says so, with ways on', async () => {
	const { page, open, complaints } = await visit();
	await page.route(/search\/index|pagefind\//, (route) => route.abort('connectionreset'));
	await open('search/?q=dementia');
	await page.locator('#results[data-state="failed"]').waitFor({ state: 'attached' });
	expect(await statusOf(page)).toContain('could not be loaded');
	expect(await waysOn(page)).toBeGreaterThan(5);
	expect(ours(complaints)).toEqual([]);
});

test('more results that do not come are told, and come when asked for again', async () => {
	const { page, open, complaints } = await visit();
	await open('search/?q=care');
	await doneWith(page, 'care');
	await page.route('**/search/index/passages-*', (route) => route.abort('connectionreset'));
	const more = page.getByRole('button', { name: /^Show \d+ more/ });
	await more.click();
	await page.getByRole('status').filter({ hasText: 'The other passages could not be loaded' }).waitFor();
	expect(await page.locator('#results > li').count()).toBe(10);
	await page.getByRole('button', { name: /^Download all/ }).click();
	await page.unroute('**/search/index/passages-*');
	await more.click();
	await page.locator('#results > li').nth(19).waitFor();
	expect(ours(complaints)).toEqual([]);
});

test('offline: a plain message, what was loaded still answers, and the network back answers everything', async () => {
	const { page, open, complaints } = await visit();
	await open('search/?q=dementia');
	await doneWith(page, 'dementia');
	await page.context().setOffline(true);
	await searchBox(page).fill('zebra crossing workforce £12.936m');
	await searchBox(page).press('Enter');
	await page.locator('#results[data-state="failed"]').waitFor({ state: 'attached' });
	expect(await statusOf(page)).toContain('Check your connection');
	expect(await waysOn(page)).toBeGreaterThan(5);
	await searchBox(page).fill('dementia');
	await searchBox(page).press('Enter');
	await doneWith(page, 'dementia');
	await page.context().setOffline(false);
	await searchBox(page).fill('carers');
	await searchBox(page).press('Enter');
	await doneWith(page, 'carers');
	expect(ours(complaints)).toEqual([]);
});
