/**
 * The ten main kinds of page look as they did: each is compared with a picture of it, on a phone and on a wide screen.
 * Where a change to the look is meant, take the pictures anew, and look at them: UPDATE_VISUALS=1 npx vitest run
 * --project browser test/browser/visual. A Chromium of another major version draws letters otherwise: the places and
 * sizes of the parts are compared then, and the test says so.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser, type Visit } from '../visit.ts';
import { boxesOf, movedBoxes, type Boxes } from './boxes.ts';
import { differenceOf } from './pictures.ts';
import { readRecord, readReference, writeFound, writeRecord, writeReference } from './references.ts';

const PAGES = {
	home: '',
	areas: 'areas/',
	area: 'areas/devon/',
	plan: 'plans/devon-2014-11/',
	brief: 'plans/devon-2014-11/brief/',
	topic: 'topics/seven-day-services/',
	compare: 'compare/?plans=devon-2014-11,halton-2014-02&topics=vision,carers',
	risks: 'risks/',
	search: 'search/?q=dementia',
	components: 'about/components/',
} as const;
const WINDOWS = { phone: { width: 360, height: 740 }, wide: { width: 1280, height: 900 } } as const;
const CASES = Object.entries(PAGES).flatMap(([kind, path]) =>
	Object.entries(WINDOWS).map(([name, window]) => ({ name: `${kind}-${name}`, path, window })),
);

/** Share of points that may differ: another minor version, another graphics card. */
const MOST = 0.005;
/** Pictures are kept smaller than the screen. */
const SCALE = 0.42;
const HEAVIEST = 60_000;

const isUpdate = process.env['UPDATE_VISUALS'] === '1';
const record = readRecord();
const boxes: { [picture: string]: Boxes } = {};
const { stay } = useBrowser();
let reader: Visit;
let chromium = '';

beforeAll(async () => {
	reader = await stay();
	chromium = reader.page.context().browser()!.version().split('.')[0]!;
	if (!isUpdate && record && record.chromium !== chromium) {
		console.warn(
			`The pictures were drawn by Chromium ${record.chromium}, and this is ${chromium}: the places and sizes of parts ` +
				'are compared instead of points. UPDATE_VISUALS=1 takes the pictures anew.',
		);
	}
});
afterAll(async () => {
	await reader?.close();
	if (isUpdate && Object.keys(boxes).length === CASES.length) writeRecord({ chromium, boxes });
});

async function settle(page: Page, path: string, open: (path: string) => Promise<void>): Promise<void> {
	await open(path);
	await page.evaluate(() => document.fonts.ready);
	await page.waitForLoadState('networkidle');
	// Searches and comparisons say when they are done.
	await page.locator('#results[data-state="done"], body:not(:has(#results))').first().waitFor();
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** The window as a small picture. */
async function take(page: Page): Promise<Buffer> {
	const { width, height } = page.viewportSize()!;
	const session = await page.context().newCDPSession(page);
	const clip = { x: 0, y: 0, width, height, scale: SCALE };
	const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip });
	await session.detach();
	return Buffer.from(data, 'base64');
}

test.each(CASES)('$name', async ({ name, path, window }) => {
	const { page, open } = reader;
	await page.setViewportSize(window);
	await settle(page, path, open);
	const [found, parts] = [await take(page), await boxesOf(page)];
	boxes[name] = parts;
	if (isUpdate) {
		expect(found.length, `${name} is small enough to keep`).toBeLessThanOrEqual(HEAVIEST);
		writeReference(name, found);
		return;
	}
	const wanted = readReference(name);
	if (!wanted || !record?.boxes[name]) throw new Error(`There is no picture of ${name}: UPDATE_VISUALS=1 takes it.`);
	if (record.chromium !== chromium) {
		expect(movedBoxes(record.boxes[name], parts)).toEqual([]);
		return;
	}
	const { share, picture } = differenceOf(wanted, found);
	if (share <= MOST) return;
	const file = writeFound(name, found, picture);
	expect.fail(`${name}: ${(share * 100).toFixed(2)} % of its points differ, ${MOST * 100} % may. See ${file}.`);
});

test('these tests would notice a heading that goes, and a part that moves', async () => {
	const { page, open } = reader;
	await page.setViewportSize(WINDOWS.wide);
	await settle(page, 'risks/', open);
	const [picture, parts] = [await take(page), await boxesOf(page)];
	expect(differenceOf(picture, await take(page)).share).toBeLessThan(MOST / 5);
	await page.evaluate(() => document.querySelector('h1')!.remove());
	expect(differenceOf(picture, await take(page)).share).toBeGreaterThan(MOST);
	expect(movedBoxes(parts, await boxesOf(page)).length).toBeGreaterThan(0);
});
