/** Abbreviations are explained where a page first uses them: by keyboard, with JavaScript and without, and not in print. */
import { expect, test } from 'vitest';
import { BOTH_WAYS, useBrowser } from './visit.ts';

const { visit } = useBrowser();

test.each(BOTH_WAYS)('a reader opens and leaves the note on an abbreviation, $way', async ({ javaScript }) => {
	const { page, open, complaints } = await visit({ javaScript, width: 360 });
	await open('plans/devon-2014-11/');
	const button = page.getByRole('button', { name: 'QIPP', exact: true });
	const note = page.getByText('Quality, Innovation, Productivity and Prevention:');
	expect(await button.count()).toBe(1);
	expect(await note.isVisible()).toBe(false);

	await button.focus();
	await page.keyboard.press('Enter');
	await note.waitFor();
	const [at, box] = [await button.boundingBox(), await note.boundingBox()];
	expect(box!.x).toBeGreaterThanOrEqual(0);
	expect(box!.x + box!.width).toBeLessThanOrEqual(360);
	// Neither hides the other.
	expect(box!.y >= at!.y + at!.height || box!.y + box!.height <= at!.y).toBe(true);

	await page.keyboard.press('Escape');
	expect(await note.isVisible()).toBe(false);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/glossary/#about-qipp');
	expect(await page.locator(':target').innerText()).toBe('Quality, Innovation, Productivity and Prevention');
	expect(complaints).toEqual([]);
});

test('the notes are in no print, and the words stay', async () => {
	const { page, open } = await visit();
	await open('plans/devon-2014-11/');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('[popover][id^=about-]:visible').count()).toBe(0);
	expect(await page.getByText('Organisations put their own QIPP plans first').count()).toBeGreaterThan(0);
});

test('every button of a plan and a topic opens a note that is there, and is large enough to hit', async () => {
	const { page, open } = await visit({ width: 320 });
	for (const path of [
		'plans/devon-2014-11/',
		'topics/seven-day-services/',
		'papers/central-bedfordshire-2014-01-09/',
	]) {
		await open(path);
		const wrong = await page.locator('[popovertarget^=about-]').evaluateAll((buttons) =>
			buttons
				.filter((button) => {
					const { width, height } = button.getBoundingClientRect();
					const isShown = button.checkVisibility();
					return (
						!document.getElementById(button.getAttribute('popovertarget')!) || (isShown && Math.min(width, height) < 24)
					);
				})
				.map((button) => button.outerHTML),
		);
		expect(wrong).toEqual([]);
		expect(await page.locator('[popovertarget^=about-]').count()).toBeGreaterThan(2);
	}
});
