/** What a machine can say of a page in a browser: broken rules of accessibility, and what sticks out at the side. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The success criteria of WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations that axe finds, each with the first element at fault. Evaluated from outside, so the page's policy holds. */
export async function violationsOn(page: Page, rules: readonly string[] = RULES): Promise<string[]> {
	await page.evaluate(axe);
	const run = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(rules)} }, resultTypes: ['violations'] })`;
	const { violations } = await page.evaluate<AxeResults>(run);
	return violations.map(
		({ id, nodes }) => `${id}, ${nodes.length} places: ${nodes[0]?.html.slice(0, 160)} (${nodes[0]?.failureSummary})`,
	);
}

/** How far the page can be pushed sideways, and what sticks out of it. */
export const sidewaysOf = (page: Page) =>
	page.evaluate(() => {
		const wide = document.documentElement;
		const over = wide.scrollWidth - wide.clientWidth;
		const inScroller = (element: Element) => {
			for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
				if (getComputedStyle(at).overflowX !== 'visible') return true;
			}
			return false;
		};
		const sticking = [...document.body.querySelectorAll('*')].filter(
			(element) => element.getBoundingClientRect().right > wide.clientWidth + 1 && !inScroller(element),
		);
		return over > 0 ? sticking.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)) : [];
	});
