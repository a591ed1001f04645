/** Searching every plan: results lead to the passage, and the page says how many there are. */
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test('dementia: results, a count, and a first result that holds the word', async () => {
	const { page, open, complaints } = await visit();
	await open('search/');
	await page.getByRole('main').getByRole('searchbox').fill('dementia');
	await page.getByRole('main').getByRole('searchbox').press('Enter');
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	expect(await page.locator('ol#results > li').count()).toBeGreaterThan(3);
	expect(await page.getByRole('main').getByRole('status').first().innerText()).toMatch(/\d+/);

	const first = page.locator('ol#results > li').first().getByRole('link').first();
	const target = new URL((await first.getAttribute('href')) ?? '', page.url());
	expect(target.hash).not.toBe('');
	await first.click();
	await page.waitForURL(target.href);
	const passage = page.locator(`[id="${decodeURIComponent(target.hash.slice(1))}"]`);
	expect(await passage.count()).toBe(1);
	expect(await page.getByRole('main').innerText()).toMatch(/dementia/i);
	expect(complaints).toEqual([]);
});

test('a search from the top of any page opens the search page with its results', async () => {
	const { page, open, complaints } = await visit();
	await open('about/');
	await page.getByRole('banner').getByRole('searchbox').fill('carers');
	await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
	await page.waitForURL('**/search/?q=carers');
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	expect(complaints).toEqual([]);
});

test('nothing found is said in words', async () => {
	const { page, open } = await visit();
	await open('search/?q=zzyzxqq');
	await page.locator('#results[data-state="done"]').waitFor({ state: 'attached' });
	expect(await page.locator('ol#results > li').count()).toBe(0);
	expect(await page.getByRole('main').getByRole('status').first().innerText()).toMatch(/no|nothing|0/i);
});

test('without JavaScript the page says what to do instead', async () => {
	const { page, open } = await visit({ javaScript: false });
	await open('search/?q=dementia');
	expect(await page.getByRole('main').innerText()).toMatch(/JavaScript/);
	expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
});
