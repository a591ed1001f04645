/** Taking things away: a citation, with and without JavaScript, a frame in another page, and the data behind it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, test } from 'vitest';
import { BOTH_WAYS, useBrowser } from './visit.ts';

const { visit } = useBrowser();

test.each(BOTH_WAYS)('a risk is cited, $way', async ({ javaScript }) => {
	const { page, open, complaints } = await visit({ javaScript });
	await open('plans/devon-2014-11/#risk-r01');
	const risk = page.locator('#risk-r01');
	await risk.locator('.cite summary').click();
	const citation = await risk.locator('.cite p').first().innerText();
	expect(citation).toMatch(/Devon, November 2014 \(version of .*\), from lines \d+-\d+ of .*SHA-256 [0-9a-f]{64}/);
	expect(citation).toMatch(/\/plans\/devon-2014-11\/#risk-r01$/);
	expect(await risk.getByRole('button', { name: 'Copy the citation of risk 1' }).count()).toBe(javaScript ? 1 : 0);
	const link = await risk.getByRole('link', { name: 'Permanent link' }).getAttribute('href');
	expect(link).toMatch(/\/plans\/devon-2014-11\/#risk-r01$/);
	for (const format of ['BibTeX', 'RIS']) {
		const file = page.locator('section:has(#source)').getByRole('link', { name: format, exact: true });
		// One file holds every citation of a page, so one link to it is enough.
		expect(await page.getByRole('link', { name: format, exact: true }).count(), format).toBe(1);
		const href = await file.getAttribute('href');
		const response = await page.request.get(new URL(href ?? '', page.url()).href);
		expect(await response.text(), format).toContain('#risk-r01');
	}
	expect(complaints).toEqual([]);
});

test('the copy button copies', async () => {
	const { page, open } = await visit();
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await open('plans/halton-2014-02/');
	const cite = page.locator('#source ~ * .cite, section:has(#source) .cite').first();
	await cite.getByRole('button', { name: /^Copy/ }).click();
	await cite.getByRole('status').getByText('Copied.').waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await cite.locator('p').first().innerText());
});

test('an embed stands in another site’s page, draws its chart and keeps the plans named; the site itself does not', async () => {
	const address = inject('address');
	const frame = (path: string) => `<iframe src="${address}${path}" width="800" height="700"></iframe>`;
	const host = createServer((_, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(`<title>News</title>${frame('embed/budgets/?plans=devon-2014-11')}${frame('budgets/')}`);
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	try {
		const { page } = await visit();
		// Another port is another origin.
		await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
		const embed = page.locator('iframe').first().contentFrame();
		await embed.getByRole('heading', { level: 1 }).waitFor();
		expect(await embed.locator('tbody tr:visible').count()).toBe(2);
		expect(await embed.locator('.credit a').first().getAttribute('href')).toBe(new URL('budgets/', address).pathname);
		expect(await page.locator('iframe').last().contentFrame().getByRole('heading', { level: 1 }).count()).toBe(0);
	} finally {
		host.close();
	}
});

test('programs in other sites’ pages may read the data', async () => {
	const { page } = await visit();
	const response = await page.request.get(`${inject('address')}data/risks.parquet`);
	expect(response.headers()['access-control-allow-origin']).toBe('*');
	expect((await response.body()).subarray(0, 4).toString()).toBe('PAR1');
});
