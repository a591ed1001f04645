/** A long plan stays easy: contents that follow, notes at hand, and the map of areas coloured without a script. */
import { expect, test } from 'vitest';
import { BOTH_WAYS, useBrowser } from './visit.ts';

const { visit } = useBrowser();

test('the contents mark the part being read, and the page does not move by it', async () => {
	const { page, open } = await visit();
	await open('plans/devon-2014-11/');
	const marked = page.locator('.contents [aria-current="location"]');
	expect(await marked.textContent()).toBe('In brief');
	await page.evaluate(() => document.querySelector('#risk-r03')!.scrollIntoView());
	const before = await page.evaluate(() => scrollY);
	await marked.filter({ hasText: 'What could go wrong' }).waitFor();
	expect(await marked.count()).toBe(1);
	expect(await page.evaluate(() => scrollY)).toBe(before);
});

test.each(BOTH_WAYS)(
	'on a phone the contents are a menu that leads to a part which is then seen: $way',
	async (way) => {
		const { page, open } = await visit({ width: 360, javaScript: way.javaScript });
		await open('plans/devon-2014-11/');
		await page.locator('.contents summary').click();
		await page.locator('.contents').getByRole('link', { name: 'The money' }).click();
		const heading = page.getByRole('heading', { name: 'The money' });
		await heading.evaluate((element) => {
			const { left, top } = element.getBoundingClientRect();
			const there = document.elementFromPoint(left + 5, top + 10);
			if (!there || !element.contains(there)) throw new Error('the heading is under something');
		});
	},
);

test('a mark is as wide as its number wherever it stands', async () => {
	const { page, open } = await visit();
	await open('plans/devon-2014-11/');
	const marks = page.locator('main .note-mark');
	const widths = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().width));
	expect(widths.length).toBeGreaterThan(20);
	expect(Math.max(...widths)).toBeLessThan(60);
});

test('a mark opens its note where it stands; without JavaScript it leads to the note', async () => {
	const { page, open, path } = await visit();
	await open('plans/devon-2014-11/');
	const mark = page.getByRole('link', { name: 'Read note 1', exact: true }).first();
	await mark.click();
	const box = page.locator('.note-box');
	await box.waitFor();
	expect(await box.textContent()).toContain((await page.locator('#note-1 strong').textContent())!);
	expect(path()).toBe('plans/devon-2014-11/');
	await page.keyboard.press('Escape');
	expect(await box.isVisible()).toBe(false);
	expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);

	const plain = await visit({ javaScript: false });
	await plain.open('plans/devon-2014-11/');
	await plain.page.getByRole('link', { name: 'Read note 1', exact: true }).first().click();
	expect(plain.path()).toBe('plans/devon-2014-11/#note-1');
});

test.each(BOTH_WAYS)('the map is coloured by a measure, and its table has the same areas: $way', async (way) => {
	const { page, open } = await visit({ javaScript: way.javaScript });
	await open('areas/');
	const grown = page.locator('.measure-map .tile-map > svg .inner:visible');
	expect(await grown.count()).toBe(0);
	await page.getByRole('radio', { name: 'Risks' }).check();
	const rows = await page.locator('#area-values tbody tr').count();
	expect(await grown.count()).toBeGreaterThanOrEqual(rows);
	const devon = page.locator('.measure-map a[href$="/areas/devon/"]').first();
	expect(await devon.locator('title').textContent()).toMatch(/^Devon: plan here, £\d+ per person, 14 risks, 28 of 28/);
	expect(await page.locator('.measure-map .legend:visible').count()).toBe(1);
});
