/** Searching every plan: results lead to the passage, and the page says how many there are and how it searched. */
import { expect, test } from 'vitest';
import { doneWith, searchBox, statusOf, titlesOf } from './search-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test('dementia: results, a count, and a first result that opens at its passage with the word marked', async () => {
	const { page, open, complaints } = await visit();
	await open('search/');
	await searchBox(page).fill('dementia');
	await searchBox(page).press('Enter');
	await doneWith(page, 'dementia');
	expect(await page.locator('ol#results > li').count()).toBeGreaterThan(3);
	expect(await statusOf(page)).toMatch(/^\d+ passages found for “dementia”/);

	const first = page.locator('ol#results > li').first().getByRole('link').first();
	const target = new URL((await first.getAttribute('href')) ?? '', page.url());
	expect(target.hash).not.toBe('');
	await first.click();
	await page.waitForURL(target.href);
	const passage = page.locator(`[id="${decodeURIComponent(target.hash.slice(1))}"]`);
	expect(await passage.count()).toBe(1);
	expect(await page.locator('main mark').first().innerText()).toMatch(/dementia/i);
	expect(complaints).toEqual([]);
});

test('a search from the top of any page opens the search page with its results', async () => {
	const { page, open, complaints } = await visit();
	await open('about/');
	await page.keyboard.press('/');
	await page.keyboard.type('carers');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/search/?q=carers');
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	expect(complaints).toEqual([]);
});

test('every other name of a thing is found, told, and can be switched off', async () => {
	const { page, open, complaints } = await visit();
	await open('search/?q=bed+blocking');
	await doneWith(page, 'bed blocking');
	expect(await titlesOf(page)).toContain('Delayed transfers of care (days)');
	const all = Number.parseInt(await statusOf(page), 10);
	expect(await page.locator('#search-told').innerText()).toContain('also finds Delayed transfer of care');
	await page.getByRole('link', { name: /Search only for “bed blocking”/ }).click();
	await page.waitForURL('**off=delayed-transfer-of-care**');
	await page.getByRole('link', { name: 'Search for them too' }).waitFor();
	expect(Number.parseInt(await statusOf(page), 10)).toBeLessThan(all);
	expect(complaints).toEqual([]);
});

test.each([
	['ICO', 'Integrated Care Organisation', 'Information Commissioner’s Office'],
	['OOH', 'Out of hours', 'Out-of-hospital services'],
	['AT', 'Area Team', 'Assistive technology'],
	['IC', 'Intermediate care', 'Health and Social Care Information Centre'],
])('an abbreviation with two meanings is told with both: %s', async (abbreviation, ...meanings) => {
	const { page, open } = await visit();
	await open(`search/?q=${abbreviation}`);
	await doneWith(page, abbreviation);
	const told = await page.locator('#search-told').innerText();
	expect(told).toContain(`“${abbreviation}” has 2 meanings here`);
	for (const meaning of meanings) expect(told).toContain(meaning);
	await page.getByRole('link', { name: `Leave out ${meanings[0]}` }).click();
	await page.waitForURL('**off=**');
	await page.getByText(`Other names of ${meanings[0]} are left out.`).waitFor();
});

test('a mistyped word is told and its results are there at once', async () => {
	const { page, open, complaints } = await visit();
	await open('search/?q=demntia');
	await doneWith(page, 'dementia');
	expect(await page.locator('#search-told').innerText()).toContain('Did you mean “dementia”');
	expect(await page.locator('ol#results > li').count()).toBeGreaterThan(3);
	await page.getByRole('link', { name: 'Search for “demntia” as typed' }).click();
	await page.waitForURL('**typed=1**');
	await page.getByText('Nothing found for “demntia”').waitFor();
	expect(complaints).toEqual([]);
});

test.each(['£12.936m', '12.936 million', '£12,936,000', '12936000'])('%s finds the amount', async (amount) => {
	const { page, open } = await visit();
	await open(`search/?q=${encodeURIComponent(amount)}`);
	await doneWith(page, amount);
	const href = await page.locator('ol#results > li a').first().getAttribute('href');
	expect(href).toContain('/plans/county-durham-2014-02/#money');
});

test('nothing found is said in words, with ways on', async () => {
	const { page, open } = await visit();
	await open('search/?q=zzyzxqq');
	await page.locator('#results[data-state="done"]').waitFor({ state: 'attached' });
	expect(await page.locator('ol#results > li').count()).toBe(0);
	expect(await statusOf(page)).toMatch(/nothing found/i);
	expect(await page.getByRole('link', { name: 'Risks' }).count()).toBeGreaterThan(0);
});

test.each([
	'!!!',
	'a',
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'😀',
	'رعاية',
	'-',
	'""',
	'care '.repeat(400),
])('odd input gives a plain answer and no complaint: %j', async (text) => {
	const { page, open, complaints } = await visit();
	await open(`search/?q=${encodeURIComponent(text)}&area=Atlantis&bogus=1`);
	await page.locator('#results[data-state="done"]').waitFor({ state: 'attached' });
	expect((await statusOf(page)).length).toBeGreaterThan(10);
	expect(await page.locator('#results img, #results script, #search-told img').count()).toBe(0);
	expect(complaints).toEqual([]);
});

test('without our index plain Pagefind answers, and says that it does', async () => {
	const { page, open } = await visit();
	await page.route('**/search/index/**', (route) => route.abort());
	await open('search/?q=dementia');
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	expect(await statusOf(page)).toContain('by words alone');
});

test('without any index the page says so and links to the plain pages; a next search tries again', async () => {
	const { page, open } = await visit();
	await page.route(/search\/index|pagefind/, (route) => route.abort());
	await open('search/?q=dementia');
	await page.locator('#results[data-state="failed"]').waitFor({ state: 'attached' });
	expect(await statusOf(page)).toContain('could not be loaded');
	await page.unroute(/search\/index|pagefind/);
	await searchBox(page).fill('carers');
	await searchBox(page).press('Enter');
	await page.locator('#results[data-state="done"] > li').first().waitFor();
});

test('without JavaScript the page says what to do instead', async () => {
	const { page, open } = await visit({ javaScript: false });
	await open('search/?q=dementia');
	expect(await page.getByRole('main').innerText()).toMatch(/JavaScript/);
	expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
});
