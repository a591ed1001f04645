/** Reading the search page as its readers do. */
import type { Page } from 'playwright-core';

export const searchBox = (page: Page) => page.getByRole('main').getByRole('searchbox');

/** What the page announces. */
export const statusOf = (page: Page): Promise<string> => page.getByRole('main').getByRole('status').first().innerText();

/** Waits until the search for some words has finished. */
export async function doneWith(page: Page, text: string): Promise<void> {
	await page.locator('#results[data-state="done"] > li').first().waitFor();
	await page
		.getByRole('status')
		.filter({ hasText: `“${text}”` })
		.waitFor();
}

export const titlesOf = (page: Page): Promise<string[]> => page.locator('ol#results > li h3').allInnerTexts();

/** The number at the beginning of what is announced. */
export const countOf = async (page: Page): Promise<number> =>
	Number.parseInt((await statusOf(page)).replaceAll(',', ''), 10);
