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

test.each([
	['risks/', '#risk-register tbody tr'],
	['schemes/', '#scheme-register tbody tr'],
	['compare/?plans=devon-2014-11,halton-2014-02', '#comparison tbody tr'],
	['compare/type-county-2014-16/', '#comparison tbody tr'],
	['conditions/', 'main tbody tr'],
	['quality/', '#kinds'],
	['metrics/', '#national'],
	['topics/seven-day-services/', 'main a[href="#answers"]'],
	['data/', '#plans'],
])('the first screen of /%s shows what people come for', async (path, selector) => {
	const { page, open } = await visit({ width: 360 });
	await page.setViewportSize({ width: 360, height: 800 });
	await open(path);
	const first = page.locator(selector).first();
	await first.waitFor();
	const { y } = (await first.boundingBox())!;
	// Enough of it to read a line.
	expect(y + 24).toBeLessThan(800);
});

test('both plans compared are in the window, not only the first', async () => {
	const { page, open } = await visit({ width: 360 });
	await open('compare/?plans=devon-2014-11,halton-2014-02');
	const last = (await page.locator('#comparison tbody tr td:last-child').first().boundingBox())!;
	expect(last.x + last.width).toBeLessThanOrEqual(360);
});

test('filters are folded, say how many are chosen, and open with a key', async () => {
	const { page, open } = await visit({ width: 360 });
	await open('risks/?band=high');
	const area = page.getByRole('combobox', { name: 'Area' });
	const summary = page.locator('form[data-filters] summary').first();
	await page.getByText('Filters: 1 chosen').waitFor();
	expect(await area.isVisible()).toBe(false);
	await summary.focus();
	await page.keyboard.press('Enter');
	await area.selectOption('Halton');
	// Rows are drawn after the choice, and the count is told with them.
	await expect.poll(() => summary.innerText()).toBe('Filters: 2 chosen');
	await page.getByRole('button', { name: 'Clear filters' }).click();
	await expect.poll(() => summary.innerText()).toBe('Filters: none');
});

test('a third plan in the address opens the list it is in', async () => {
	const { page, open } = await visit({ width: 360 });
	await open('compare/?plans=devon-2014-11,halton-2014-02');
	await page.locator('#comparison[data-state="done"]').waitFor();
	expect(await page.getByRole('combobox', { name: 'Plan 3' }).isVisible()).toBe(false);
	await open('compare/?plans=devon-2014-11,halton-2014-02,warwickshire-2014-02');
	await page.getByRole('combobox', { name: 'Plan 3' }).waitFor();
	expect(await page.getByRole('combobox', { name: 'Plan 3' }).inputValue()).toBe('warwickshire-2014-02');
});

test.each(BOTH_WAYS)(
	'links to the parts of a page are folded, and all there on a wide screen: $way',
	async (reader) => {
		const { page, open, path } = await visit({ ...reader, width: 360 });
		await open('compare/type-county-2014-16/');
		const parts = page.getByRole('navigation', { name: 'Questions on this page' });
		const carers = parts.locator('a[href="#carers"]');
		expect(await carers.isVisible()).toBe(false);
		await page.setViewportSize({ width: 1280, height: 800 });
		expect(await carers.isVisible()).toBe(true);
		await page.setViewportSize({ width: 360, height: 800 });
		await parts.locator('summary').click();
		await carers.click();
		expect(path()).toMatch(/#carers$/);
	},
);

test('without JavaScript, no list of plans and no filter that would do nothing', async () => {
	const { page, open } = await visit({ width: 360, javaScript: false });
	for (const path of ['compare/', 'areas/', 'schemes/', 'coverage/']) {
		await open(path);
		const main = page.getByRole('main');
		for (const role of ['combobox', 'searchbox', 'textbox'] as const) {
			expect(await main.getByRole(role).count(), `${path} ${role}`).toBe(0);
		}
	}
});

test.each(['budgets/', 'risks/', 'embed/risks/'])('no label of a chart on /%s is cut off at 320 px', async (path) => {
	const { page, open } = await visit({ width: 320 });
	await page.addInitScript(() => {
		const beginnings: Record<string, number> = {};
		Object.assign(window, { beginnings });
		const fillText = CanvasRenderingContext2D.prototype.fillText;
		CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
			const { width } = this.measureText(text);
			const { e, a } = this.getTransform();
			const from = this.textAlign === 'right' ? x - width : this.textAlign === 'center' ? x - width / 2 : x;
			beginnings[text] = Math.min(beginnings[text] ?? Infinity, e / a + from);
			fillText.call(this, text, x, y, ...rest);
		};
	});
	await open(path);
	await page.locator('figure.chart').first().scrollIntoViewIfNeeded();
	const drawn = () => page.evaluate(() => (window as unknown as { beginnings: Record<string, number> }).beginnings);
	await expect.poll(async () => Object.keys(await drawn()).join(' '), { timeout: 10_000 }).toContain('County Durham');
	for (const [label, from] of Object.entries(await drawn())) expect(from, label).toBeGreaterThanOrEqual(0);
});

test('the name of a table that is wider than the screen stays in sight, also when the table is moved', async () => {
	const { page, open } = await visit({ width: 320 });
	await open('embed/risks/');
	const region = page.getByRole('region').filter({ has: page.locator('caption') });
	const [seen, wide] = await region.evaluate((scrolled) => [scrolled.clientWidth, scrolled.scrollWidth] as const);
	expect(wide).toBeGreaterThan(seen);
	for (const left of [0, wide - seen]) {
		await region.evaluate((scrolled, to) => scrolled.scrollTo({ left: to, behavior: 'instant' }), left);
		const words = (await page.locator('caption > span').boundingBox())!;
		expect(words.x).toBeGreaterThanOrEqual(0);
		expect(words.x + words.width).toBeLessThanOrEqual(320);
	}
});
