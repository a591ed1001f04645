/** Nothing on the search page moves by itself: not when it opens with words in its address, not while results follow typing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { doneWith, searchBox } from './search-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** Of the web vitals: below 0.1 is good; what we want is less than half of it. */
const MOST_SHIFT = 0.05;

interface Shift {
	value: number;
	moved: string[];
}

/** Records what moves from the first moment on, but for what a reader's own key or click moves at once. */
const watch = (page: Page) =>
	page.addInitScript(() => {
		const seen: Shift[] = [];
		Object.assign(window, { seenShifts: seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as unknown as {
				value: number;
				hadRecentInput: boolean;
				sources: { node: Element | null }[];
			}[])
				if (!entry.hadRecentInput)
					seen.push({
						value: entry.value,
						moved: entry.sources.map(({ node }) => node?.id || node?.className || node?.nodeName || ''),
					});
		}).observe({ type: 'layout-shift', buffered: true });
	});

const shifts = (page: Page): Promise<Shift[]> =>
	page.evaluate(() => (window as unknown as { seenShifts: Shift[] }).seenShifts);

const total = (seen: readonly Shift[]): number => seen.reduce((sum, { value }) => sum + value, 0);

test.each([320, 1280])('opened with words in its address, and while typing, at %d pixels', async (width) => {
	const { page, open } = await visit({ width });
	await watch(page);
	await open('search/?q=carers+DTOC');
	await doneWith(page, 'carers DTOC');
	const opened = await shifts(page);
	expect(total(opened), JSON.stringify(opened)).toBeLessThan(MOST_SHIFT);
	await searchBox(page).press('End');
	await searchBox(page).pressSequentially(' support in Devon', { delay: 60 });
	await doneWith(page, 'carers DTOC support in Devon');
	const typed = await shifts(page);
	expect(total(typed), JSON.stringify(typed)).toBeLessThan(MOST_SHIFT);
});

test.each([320, 1280])('opened without, and with a filter in its address, at %d pixels', async (width) => {
	const { page, open } = await visit({ width });
	await watch(page);
	await open('search/');
	await page.getByRole('heading', { name: 'Ways in' }).waitFor();
	expect(total(await shifts(page))).toBeLessThan(MOST_SHIFT);
	await open('search/?q=demntia&kind=Answer&area=halton');
	await doneWith(page, 'dementia');
	const filtered = await shifts(page);
	expect(total(filtered), JSON.stringify(filtered)).toBeLessThan(MOST_SHIFT);
});

test('on a phone the filters are a panel that its own button shuts, and what is chosen stays in sight', async () => {
	const { page, open, complaints } = await visit({ width: 360 });
	await open('search/?q=carers');
	await doneWith(page, 'carers');
	const panel = page.locator('.facet-list');
	expect(await panel.isVisible()).toBe(false);
	await page.getByText('Narrow it down').click();
	await page.getByLabel(/^Answer \(\d+\)$/).check();
	await page.waitForURL('**kind=Answer**');
	await page.getByRole('button', { name: /^Show \d+ passages?$/ }).click();
	expect(await panel.isVisible()).toBe(false);
	await page.getByRole('link', { name: 'Remove the filter Answer' }).click();
	await page.waitForURL((url) => !url.searchParams.has('kind'));
	expect(complaints).toEqual([]);
});

test('results do not wait for the filters, and stay where these do not come', async () => {
	const { page, open } = await visit();
	await page.route('**/search/index/facets.bin*', (route) => route.abort('connectionreset'));
	await open('search/?q=dementia');
	await doneWith(page, 'dementia');
	expect(await page.locator('#filters-told').innerText()).toContain('could not be loaded');
	await page.unroute('**/search/index/facets.bin*');
	await searchBox(page).fill('carers');
	await searchBox(page).press('Enter');
	await doneWith(page, 'carers');
	await page.getByLabel(/^Answer \(\d+\)$/).waitFor();
	expect(await page.locator('#filters-told').textContent()).toBe('');
});
