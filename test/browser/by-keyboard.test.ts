/** Whole tasks with a keyboard alone, and a focus that can always be seen. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** More stops than anyone should have to make. */
const MOST_STOPS = 80;

/** Presses Tab until what has the focus fits; gives how many presses it took. */
async function tabTo(page: Page, selector: string): Promise<number> {
	for (let stops = 1; stops <= MOST_STOPS; stops += 1) {
		await page.keyboard.press('Tab');
		const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
		if (there) return stops;
	}
	throw new Error(`${MOST_STOPS} presses of Tab do not lead to ${selector}`);
}

interface Stop {
	element: string;
	/** Whether something about it shows that it has the focus. */
	marked: boolean;
	/** Whether its middle or a corner can be seen: in the window, and under nothing else. */
	seen: boolean;
}

const stopHere = (page: Page) =>
	page.evaluate((): Stop | undefined => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const style = getComputedStyle(element);
		const shape = element.querySelector(':scope > polygon');
		const box = element.getBoundingClientRect();
		const points = [
			[box.left + box.width / 2, box.top + box.height / 2],
			[box.left + 2, box.top + 2],
			[box.right - 2, box.bottom - 2],
		] as const;
		const seen = points.some(([x, y]) => {
			const top = document.elementFromPoint(x, y);
			return top !== null && (element.contains(top) || top.contains(element));
		});
		return {
			element: element.outerHTML.slice(0, 100),
			marked:
				(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
				style.boxShadow !== 'none' ||
				// Links in drawings have no outline of their own: their shape has a stroke that others have not.
				(shape !== null && parseFloat(getComputedStyle(shape).strokeWidth) >= 2),
			seen,
		};
	});

test('the first stop is a link past the menu, it can be seen, and it leads there', async () => {
	const { page, open } = await visit();
	await open('risks/');
	await page.keyboard.press('Tab');
	const skip = page.locator('a.skip');
	expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
	const box = await skip.boundingBox();
	expect(box && box.x >= 0 && box.y >= 0 && box.width > 24 && box.height >= 24).toBe(true);
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('home → an area → its plan → a risk', async () => {
	const { page, open, path, complaints } = await visit();
	await open();
	await tabTo(page, 'form[data-find-area] input');
	await page.keyboard.type('Devon');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/areas/devon/');
	await tabTo(page, 'main a[href$="/plans/devon-2014-11/"]');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/plans/devon-2014-11/');
	await tabTo(page, 'main a[href*="#risk"]');
	await page.keyboard.press('Enter');
	expect(path()).toMatch(/^plans\/devon-2014-11\/#risk/);
	expect(complaints).toEqual([]);
});

test('risks are narrowed and sorted', async () => {
	const { page, open } = await visit();
	await open('risks/');
	const register = page.getByRole('region', { name: 'The register' });
	const status = register.getByRole('status');
	await register.getByRole('combobox', { name: 'Area' }).waitFor();
	await tabTo(page, 'form[data-filters] select[name="area"]');
	const before = await status.innerText();
	await page.keyboard.type('Halton');
	await page.keyboard.press('Tab');
	expect(await status.innerText()).not.toBe(before);
	expect(await status.innerText()).toMatch(/^9 of 38/);
	await tabTo(page, 'th button');
	await page.keyboard.press('Enter');
	expect(await page.locator('th[aria-sort="ascending"]').count()).toBe(1);
});

test('a word is searched for and a passage opened', async () => {
	const { page, open } = await visit();
	await open('search/');
	await tabTo(page, 'main input[type="search"]');
	await page.keyboard.type('dementia');
	await page.keyboard.press('Enter');
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	await tabTo(page, '#results a');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/(?:plans|papers|topics|glossary)\/.*#/);
});

test.each(['', 'risks/', 'plans/devon-2014-11/', 'compare/', 'search/?q=carers', 'glossary/', 'coverage/'])(
	'/%s: wherever the focus goes it is marked and can be seen, and it comes out again',
	async (path) => {
		const { page, open } = await visit({ width: 768 });
		await open(path);
		await page.waitForLoadState('networkidle');
		const hidden: string[] = [];
		const stops: string[] = [];
		for (let presses = 0; presses < MOST_STOPS; presses += 1) {
			await page.keyboard.press('Tab');
			const stop = await stopHere(page);
			if (!stop) break;
			stops.push(stop.element);
			if (!stop.marked) hidden.push(`not marked: ${stop.element}`);
			if (!stop.seen) hidden.push(`not to be seen: ${stop.element}`);
		}
		expect([...new Set(hidden)]).toEqual([]);
		// A trap would give the same stop again and again.
		expect(new Set(stops.slice(0, 12)).size).toBeGreaterThan(5);
	},
);
