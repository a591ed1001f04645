/** The plan on a page is one sheet of A4 when a browser prints it, for each plan. */
import { PDFDocument } from 'pdf-lib';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** Sides that each plan's sheet takes; two at the very most for a plan that is added. */
const SIDES: Readonly<Record<string, number>> = {
	'county-durham-2014-02': 1,
	'devon-2014-11': 1,
	'halton-2014-02': 1,
	'warwickshire-2014-02': 1,
};

test('every plan fits its sheet', async () => {
	const sitemap = await (await fetch(`${inject('address')}sitemap.xml`)).text();
	const plans = [...sitemap.matchAll(/\/plans\/([^/]+)\/brief\//g)].map(([, plan = '']) => plan);
	expect(plans.length).toBeGreaterThan(0);
	const { page, open } = await visit();
	for (const plan of plans) {
		await open(`plans/${plan}/brief/`);
		const sheet = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
		const [first] = sheet.getPages();
		expect([Math.round(first!.getWidth()), Math.round(first!.getHeight())], `${plan} is A4`).toEqual([595, 842]);
		if (SIDES[plan]) expect(sheet.getPageCount(), `sides of ${plan}`).toBe(SIDES[plan]);
		else expect(sheet.getPageCount(), `sides of ${plan}`).toBeLessThanOrEqual(2);
	}
});
