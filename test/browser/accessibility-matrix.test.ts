/**
 * Page kinds × conditions, with axe: WCAG 2.2 A and AA and best practices, and nothing sideways. By default a sample in which
 * every kind, every condition and every pair of two conditions comes; all of them with ACCESSIBILITY=all. That takes half an
 * hour on a quiet machine: with ACCESSIBILITY_LOG=file each page's findings are written down as soon as it is judged.
 */
import { appendFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { sidewaysOf, violationsOn } from './judge-page.ts';
import { PAGES } from '../../scripts/browser/page-kinds.ts';
import { useBrowser } from './visit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const WIDTHS = [320, 768, 1280] as const;
const LOOKS = ['light', 'dark', 'print', 'zoom of 400 %', 'forced colours', 'text of 200 %'] as const;
const SCRIPTS = [true, false] as const;

interface Case {
	path: string;
	width: (typeof WIDTHS)[number];
	look: (typeof LOOKS)[number];
	javaScript: boolean;
}

const CASES: readonly Case[] = PAGES.flatMap((path) =>
	WIDTHS.flatMap((width) => LOOKS.flatMap((look) => SCRIPTS.map((javaScript) => ({ path, width, look, javaScript })))),
);

/** One case a page: the widths and looks in turn, and the other way with scripts each time round. */
const SAMPLE = PAGES.map((path, index): Case => {
	const turn = index % (WIDTHS.length * LOOKS.length);
	const round = Math.floor(index / (WIDTHS.length * LOOKS.length));
	return {
		path,
		width: WIDTHS[Math.floor(turn / LOOKS.length)]!,
		look: LOOKS[turn % LOOKS.length]!,
		javaScript: (index + round) % 2 === 0,
	};
});

const isAll = process.env['ACCESSIBILITY'] === 'all';
const cases = isAll ? CASES : SAMPLE;

/** Looks that need no new opening after another at the same width. */
const FOLLOWS: ReadonlySet<Case['look']> = new Set(['dark', 'print', 'zoom of 400 %']);

/** Zoom makes the window smaller in CSS pixels; it does nothing else that a page could notice. */
const ZOOM = 4;

/** Set before a page is opened: a browser that changes to forced colours with a page open leaves some as they were. */
async function setWindow(page: Page, { width, look }: Case): Promise<void> {
	const zoom = look === 'zoom of 400 %' ? ZOOM : 1;
	await page.emulateMedia({
		colorScheme: look === 'dark' ? 'dark' : 'light',
		forcedColors: look === 'forced colours' ? 'active' : 'none',
		media: look === 'print' ? 'print' : 'screen',
	});
	// At 400 % of less than 1,280 pixels WCAG asks for nothing: the window is never taken below 320.
	await page.setViewportSize({ width: Math.max(320, Math.round(width / zoom)), height: Math.round(1024 / zoom) });
}

/**
 * Gives pages as a browser without JavaScript has them: no script, and what is for those without. With JavaScript really
 * off axe itself, which waits for timers, would never end.
 */
async function withoutScripts(page: Page): Promise<void> {
	await page.route(
		(url) => !/\.[a-z0-9]+$/.test(url.pathname) || url.pathname.endsWith('.html'),
		async (route) => {
			const response = await route.fetch();
			const html = (await response.text())
				.replace(/<script\b[^>]*\bsrc=[^>]*><\/script>/g, '')
				.replace(/<\/?noscript>/g, '');
			await route.fulfill({ response, body: html });
		},
	);
}

/** With forced colours the reader chooses them; axe goes by a property that the browser then no longer paints with. */
const isReal = (violation: string, { look }: Case) =>
	!(look === 'forced colours' && violation.startsWith('color-contrast,'));

const { stay } = useBrowser();
let judged = 0;

test.each(PAGES)('/%s', { timeout: isAll ? 3_600_000 : 120_000 }, async (path) => {
	const found: string[] = [];
	for (const javaScript of SCRIPTS) {
		const wanted = cases.filter((each) => each.path === path && each.javaScript === javaScript);
		if (wanted.length === 0) continue;
		const reader = await stay();
		let openAt = 0;
		if (!javaScript) await withoutScripts(reader.page);
		try {
			for (const each of wanted) {
				await setWindow(reader.page, each);
				// Light, dark and paper follow one another on an open page, as they do for readers.
				if (!FOLLOWS.has(each.look) || each.width !== openAt) await reader.open(path);
				openAt = each.width;
				if (each.look === 'text of 200 %') {
					await reader.page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
				}
				const name = `${each.width} px, ${each.look}, ${javaScript ? 'with' : 'without'} JavaScript`;
				const violations = (await violationsOn(reader.page, RULES)).filter((violation) => isReal(violation, each));
				found.push(...violations.map((violation) => `${name}: ${violation}`));
				if (each.look !== 'print') {
					found.push(...(await sidewaysOf(reader.page)).map((wide) => `${name}: sticks out at the side: ${wide}`));
				}
				judged += 1;
			}
		} finally {
			await reader.close();
		}
	}
	const log = process.env['ACCESSIBILITY_LOG'];
	if (log)
		appendFileSync(
			log,
			`/${path}: ${judged} judged so far, ${found.length} found\n${found.map((each) => `  ${each}\n`).join('')}`,
		);
	expect(found).toEqual([]);
});

afterAll(() => console.log(`accessibility: ${judged} of ${CASES.length} combinations judged`));

test('the sample has every kind of page, and every pair of conditions', () => {
	const pairs = (some: readonly Case[]) =>
		new Set(
			some.flatMap(({ path, width, look, javaScript }) => [
				path,
				`${width} ${look}`,
				`${width} ${javaScript}`,
				`${look} ${javaScript}`,
			]),
		);
	expect(pairs(SAMPLE)).toEqual(pairs(CASES));
});
