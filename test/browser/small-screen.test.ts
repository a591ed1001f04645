/** On a phone: one row at the top of every page, with the menu and the search one press away, with and without JavaScript. */
import { expect, test } from 'vitest';
import { BOTH_WAYS, useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** Height of the bar at most: less than a tenth of a small phone's window. */
const BAR = 60;

test.each(BOTH_WAYS)('the bar is one row, and what it folds away opens: $way', async ({ javaScript }) => {
	const { page, open, path } = await visit({ width: 360, javaScript });
	await open('risks/');
	for (const width of [320, 360, 768, 1024, 1280]) {
		await page.setViewportSize({ width, height: 700 });
		const bar = await page.locator('.site-header').boundingBox();
		expect(bar!.height, `at ${width} px`).toBeLessThanOrEqual(BAR);
	}
	await page.setViewportSize({ width: 360, height: 700 });
	const topics = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Topics' });
	expect(await topics.isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Menu' }).click();
	await topics.click();
	expect(path()).toBe('topics/');
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('searchbox', { name: 'Search all plans' }).fill('carers');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/search/?q=carers');
});

test('the / key opens the search where it is folded away', async () => {
	const { page, open } = await visit({ width: 360 });
	await open('risks/');
	await page.keyboard.press('/');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
	await page.keyboard.press('Escape');
	expect(await page.locator('#site-search').isVisible()).toBe(false);
});

test.each(['', 'areas/devon/', 'plans/devon-2014-11/', 'topics/seven-day-services/', 'risks/', 'search/'])(
	'the first screen of /%s shows what the page is about',
	async (path) => {
		const { page, open } = await visit({ width: 360 });
		await page.setViewportSize({ width: 360, height: 640 });
		await open(path);
		const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
		expect(heading!.y + heading!.height).toBeLessThan(320);
	},
);
