/** What must hold on one page of every kind: accessible in every look, nothing sideways, nothing asked of others. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const PAGES = [
	'',
	'areas/',
	'areas/devon/',
	'areas/central-bedfordshire/',
	'areas/york/',
	'plans/devon-2014-11/',
	'papers/central-bedfordshire-2014-01-09/',
	'topics/',
	'topics/seven-day-services/',
	'compare/?plans=devon-2014-11,halton-2014-02&topics=vision,carers',
	'risks/',
	'schemes/',
	'metrics/',
	'budgets/',
	'conditions/',
	'coverage/',
	'quality/',
	'search/?q=dementia',
	'data/',
	'glossary/',
	'about/',
	'accessibility/',
	'404.html',
];

const LOOKS = [
	{ width: 1280, scheme: 'light' },
	{ width: 1280, scheme: 'dark' },
	{ width: 320, scheme: 'light' },
	{ width: 320, scheme: 'dark' },
] as const;

/** The success criteria of WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const visit = useBrowser();

/** Violations that axe finds, each with the first element at fault. Evaluated from outside, so the page's policy holds. */
async function violationsOn(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const run = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} }, resultTypes: ['violations'] })`;
	const { violations } = await page.evaluate<AxeResults>(run);
	return violations.map(
		({ id, nodes }) => `${id}, ${nodes.length} places: ${nodes[0]?.html.slice(0, 160)} (${nodes[0]?.failureSummary})`,
	);
}

/** How far the page can be pushed sideways, and what sticks out of it. */
const sidewaysOf = (page: Page) =>
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

/** Scrolls to the end, so that charts and anything else that waits to be seen are there. */
async function seeAll(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let at = 0; at < document.documentElement.scrollHeight; at += 800) {
			window.scrollTo(0, at);
			await new Promise((done) => setTimeout(done, 10));
		}
		window.scrollTo(0, 0);
	});
	await page.waitForLoadState('networkidle');
}

describe.each(PAGES)('/%s', (path) => {
	test('asks nothing of other hosts, is refused nothing, and complains of nothing', async () => {
		const { page, open, complaints } = await visit();
		await open(path);
		await seeAll(page);
		expect(complaints).toEqual([]);
	});

	test('breaks no rule of WCAG 2.2 A and AA that can be tested, in any look', async () => {
		const { page, open } = await visit();
		await open(path);
		await seeAll(page);
		const found: string[] = [];
		for (const { width, scheme } of LOOKS) {
			await page.emulateMedia({ colorScheme: scheme });
			await page.setViewportSize({ width, height: 900 });
			found.push(...(await violationsOn(page)).map((violation) => `${width} px, ${scheme}: ${violation}`));
		}
		expect(found).toEqual([]);
	});

	test.each([true, false])('does not scroll sideways at 320 px (JavaScript: %s)', async (javaScript) => {
		const { page, open } = await visit({ width: 320, javaScript });
		await open(path);
		if (javaScript) await seeAll(page);
		expect(await sidewaysOf(page)).toEqual([]);
	});
});
