/** A researcher narrows the register of risks, shares the address, and takes away exactly the rows shown. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseCsv } from '../../src/lib/csv-read.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const shownRows = 'table tbody tr[data-key]:not([hidden])';

test('filter by area and words: the count, the address and the download agree', async () => {
	const { page, open, complaints } = await visit();
	await open('risks/');
	const register = page.getByRole('region', { name: 'The register' });
	const all = await register.locator(shownRows).count();
	expect(all).toBe(38);

	await register.getByRole('combobox', { name: 'Area' }).selectOption({ label: 'Halton (9)' });
	await register.getByRole('combobox', { name: 'Band' }).selectOption({ label: 'High (18)' });
	const shown = await register.locator(shownRows).count();
	expect(shown).toBe(8);
	expect(await register.getByRole('status').innerText()).toBe('8 of 38 risks shown.');

	const download = page.waitForEvent('download');
	await register.getByRole('button', { name: 'Download these rows' }).click();
	const [header, ...rows] = parseCsv(await readFile(await (await download).path(), 'utf8'));
	expect(header?.cells.slice(0, 3)).toEqual(['plan', 'id', 'risk']);
	expect(rows.map(({ cells }) => cells[0])).toEqual(Array.from({ length: 8 }, () => 'halton-2014-02'));

	const address = page.url();
	expect(new URL(address).searchParams.size).toBe(2);
	const again = await visit();
	await again.page.goto(address);
	expect(await again.page.getByRole('region', { name: 'The register' }).locator(shownRows).count()).toBe(8);
	expect(complaints).toEqual([]);
});

test('without JavaScript every risk is there, and no control that would do nothing', async () => {
	const { page, open } = await visit({ javaScript: false });
	await open('risks/');
	const register = page.getByRole('region', { name: 'The register' });
	expect(await register.locator('table tbody tr').count()).toBe(38);
	expect(await register.getByRole('combobox').count()).toBe(0);
	expect(await register.getByRole('button').count()).toBe(0);
});

test('a heading sorts, and says that it has', async () => {
	const { page, open } = await visit();
	await open('risks/');
	const heading = page.getByRole('columnheader', { name: /^Score/ });
	await heading.getByRole('button').click();
	await heading.getByRole('button').click();
	expect(await heading.getAttribute('aria-sort')).toBe('descending');
	const column = await heading.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
	const scores = await page
		.locator(`${shownRows} > :nth-child(${column + 1})`)
		.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value')));
	const numbers = scores.filter(Boolean).map(Number);
	expect(numbers.length).toBeGreaterThan(10);
	expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
	// Risks rated in words have no score: they come last, not first.
	expect(scores.slice(0, numbers.length)).not.toContain('');
});
