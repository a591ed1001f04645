/** What must hold on one page of every kind: accessible in every look, nothing sideways, nothing asked of others. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser, type Visit } from './visit.ts';

const PAGES = [
	'',
	'areas/',
	'areas/devon/',
	'areas/central-bedfordshire/',
	'areas/york/',
	'plans/devon-2014-11/',
	'plans/devon-2014-11/brief/',
	'papers/central-bedfordshire-2014-01-09/',
	'topics/',
	'topics/seven-day-services/',
	'compare/?plans=devon-2014-11,halton-2014-02&topics=vision,carers',
	'compare/type-county-2014-16/',
	'risks/',
	'schemes/',
	'metrics/',
	'budgets/',
	'conditions/',
	'coverage/',
	'quality/',
	'search/?q=dementia',
	'data/',
	'data/dictionary/',
	'glossary/',
	'about/',
	'licence/',
	'accessibility/',
	'embed/',
	'embed/risks/',
	'embed/topics/seven-day-services/',
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
const { visit, stay } = useBrowser();

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

/** Brings everything that waits to be seen into view, so that it is there. */
async function seeAll(page: Page): Promise<void> {
	for (const figure of await page.locator('figure').all()) {
		if (await figure.isVisible()) await figure.scrollIntoViewIfNeeded();
	}
	await page.waitForLoadState('networkidle');
}

describe.each(PAGES)('/%s', (path) => {
	let reader: Visit;
	beforeAll(async () => {
		reader = await stay();
		await reader.open(path);
		await seeAll(reader.page);
	});
	afterAll(() => reader?.close());

	test('asks nothing of other hosts, is refused nothing, and complains of nothing', () => {
		expect(reader.complaints).toEqual([]);
	});

	test('breaks no rule of WCAG 2.2 A and AA that can be tested, in any look', async () => {
		const found: string[] = [];
		for (const { width, scheme } of LOOKS) {
			await reader.page.emulateMedia({ colorScheme: scheme });
			await reader.page.setViewportSize({ width, height: 900 });
			found.push(...(await violationsOn(reader.page)).map((violation) => `${width} px, ${scheme}: ${violation}`));
		}
		expect(found).toEqual([]);
	});

	test('does not scroll sideways at 320 px', async () => {
		await reader.page.setViewportSize({ width: 320, height: 900 });
		expect(await sidewaysOf(reader.page)).toEqual([]);
	});

	test('does not scroll sideways at 320 px without JavaScript', async () => {
		const { page, open } = await visit({ width: 320, javaScript: false });
		await open(path);
		expect(await sidewaysOf(page)).toEqual([]);
	});
});

/** Pages made by the same template are of one kind, as those of Devon and York are. */
const kindOf = (path: string) =>
	path.replace(/[?#].*$/, '').replace(/^(areas|compare|papers|plans|topics)\/[^/]+\//, '$1/*/');

test('every kind of page in the sitemap is among these', async () => {
	const sitemap = await (await fetch(`${inject('address')}sitemap.xml`)).text();
	const home = /<loc>([^<]*)<\/loc>/.exec(sitemap)?.[1] ?? '';
	const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url.slice(home.length));
	const known = new Set(PAGES.map(kindOf));
	expect(listed.length).toBeGreaterThan(20);
	expect(listed.filter((path) => !known.has(kindOf(path)))).toEqual([]);
});

test('these tests would notice: low contrast, a control without a label, something too wide', async () => {
	const { page } = await visit({ width: 320 });
	await page.setContent(
		'<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><p style="color:#999;background:#fff">pale</p>' +
			'<input type="text"><div style="width:600px">wide</div></main></html>',
	);
	expect((await violationsOn(page)).map((violation) => violation.split(',')[0])).toEqual(['color-contrast', 'label']);
	expect(await sidewaysOf(page)).toEqual(['<div style="width:600px">wide</div>']);
});
