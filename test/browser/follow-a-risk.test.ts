/** A resident finds an area, reads its plan, and follows one risk through the site to the lines it was read from. */
import { describe, expect, test } from 'vitest';
import { BOTH_WAYS, useBrowser } from './visit.ts';

const { visit } = useBrowser();

describe.each(BOTH_WAYS)('$way', ({ javaScript }) => {
	test('home → Devon → its plan → risk 1 → the same risk among all risks → its source lines', async () => {
		const { page, open, path, complaints } = await visit({ javaScript });
		await open();
		if (javaScript) {
			await page.getByRole('combobox', { name: 'Find your area' }).fill('Devon');
			await page.getByRole('button', { name: 'Go', exact: true }).click();
		} else {
			await page
				.getByRole('main')
				.getByRole('link', { name: /^Devon\b.*plan here/i })
				.click();
		}
		await page.getByRole('heading', { level: 1, name: 'Devon' }).waitFor();
		expect(path()).toBe('areas/devon/');

		await page.getByRole('link', { name: /^Read the plan/ }).click();
		await page.getByRole('heading', { level: 1, name: 'Devon health and care plan, November 2014' }).waitFor();
		expect(path()).toBe('plans/devon-2014-11/');

		const risk = page.getByRole('article', { name: 'Risk 1', exact: true });
		expect(await risk.getAttribute('id')).toBe('risk-r01');
		const words = await risk.locator('.risk-text').innerText();
		expect(words.length).toBeGreaterThan(20);
		expect(await risk.innerText()).toContain('3 / 5 / 15');
		expect(await risk.innerText()).toMatch(/lines 10\d\d-10\d\d/);

		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Risks' }).click();
		const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Devon risk 1', exact: true }) });
		expect(await row.innerText()).toContain(words);
		expect(await row.innerText()).toMatch(/lines 10\d\d-10\d\d/);

		await row.getByRole('link', { name: 'Devon risk 1', exact: true }).click();
		await page.waitForURL('**/plans/devon-2014-11/#risk-r01');
		expect(await risk.isVisible()).toBe(true);
		expect(complaints).toEqual([]);
	});
});
