/** What must hold on one page of every kind: accessible in every look, nothing sideways, nothing asked of others. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sidewaysOf, violationsOn } from './judge-page.ts';
import { PAGES } from '../../scripts/browser/page-kinds.ts';
import { useBrowser, type Visit } from './visit.ts';

const LOOKS = [
	{ width: 1280, scheme: 'light' },
	{ width: 1280, scheme: 'dark' },
	{ width: 320, scheme: 'light' },
	{ width: 320, scheme: 'dark' },
] as const;

const { visit, stay } = useBrowser();

/** Totals over all kinds of page, told at the end. */
let [asked, elsewhere, complaints] = [0, 0, 0];
afterAll(() =>
	console.log(`requests: ${asked} on ${PAGES.length} pages, ${elsewhere} to other hosts; ${complaints} complaints`),
);

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
		asked += reader.requests.length;
		elsewhere += reader.requests.filter(
			(url) => !url.startsWith(inject('address')) && !/^(?:data|blob):/.test(url),
		).length;
		complaints += reader.complaints.length;
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
