/** One question across every area: all four plans, and the area that has none, said to have none. */
import { describe, expect, test } from 'vitest';
import { BOTH_WAYS, useBrowser } from './visit.ts';

const { visit } = useBrowser();

const PLANS = {
	'County Durham': 'plans/county-durham-2014-02/',
	Devon: 'plans/devon-2014-11/',
	Halton: 'plans/halton-2014-02/',
	Warwickshire: 'plans/warwickshire-2014-02/',
};

describe.each(BOTH_WAYS)('$way', ({ javaScript }) => {
	test('topics → seven-day services: four answers, each leading to its place in its plan', async () => {
		const { page, open, complaints } = await visit({ javaScript });
		await open('topics/');
		await page.getByRole('main').getByRole('link', { name: 'Seven-day services' }).first().click();
		await page.getByRole('heading', { level: 1, name: 'Seven-day services' }).waitFor();
		for (const [area, plan] of Object.entries(PLANS)) {
			const answer = page.getByRole('article', { name: area, exact: true });
			expect((await answer.innerText()).length, area).toBeGreaterThan(200);
			expect(await answer.innerText()).toMatch(/lines \d+-\d+/);
			expect(await answer.locator(`a[href$="/${plan}#seven-day-services"]`).count(), area).toBe(1);
		}
		expect(complaints).toEqual([]);
	});

	test('Central Bedfordshire has none, and the page says why', async () => {
		const { page, open } = await visit({ javaScript });
		await open('topics/seven-day-services/');
		const none = page.getByRole('article', { name: 'Central Bedfordshire', exact: true });
		expect(await none.innerText()).toMatch(/no plan/i);
		expect(await none.getByRole('link').count()).toBeGreaterThan(0);
	});

	test('a question left open is said to be not answered, which is not “no”', async () => {
		const { page, open } = await visit({ javaScript });
		await open('topics/information-governance/');
		const answer = page.getByRole('article', { name: 'Warwickshire', exact: true });
		expect(await answer.innerText()).toMatch(/not answered/i);
	});
});
