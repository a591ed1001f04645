/**
 * What someone who listens to a page can jump between: its landmarks and headings, from the browser's accessibility tree.
 * The outlines lie beside this file. Where a change to one is meant, write them anew: npx vitest run --project browser
 * test/browser/outline.test.ts -u
 */
import { expect, test } from 'vitest';
import { PAGES } from '../../scripts/browser/page-kinds.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** Parts a reader can jump to, by the names that browsers give them. */
const KEPT = /^(?:banner|navigation|main|contentinfo|search(?!box)|complementary|heading "[^]*" \[level=[12]\])/;

/** Numbers in headings change with every plan that is added; what is held is the order and the words. */
const outlineOf = (snapshot: string): string =>
	snapshot
		.split('\n')
		.map((line) =>
			line
				.trim()
				.replace(/^- /, '')
				.replace(/^'(.*)':?$/, '$1')
				.replace(/:$/, ''),
		)
		.map((line) =>
			line.replace(/^(navigation|main|banner|contentinfo|search(?!box)|complementary)((?: "[^"]*")?).*$/, '$1$2'),
		)
		.filter((line) => KEPT.test(line))
		.map((line) =>
			line.startsWith('heading')
				? `  ${line.replace(/\d[\d,.]*/g, (n, at: number) => (/\[level=$/.test(line.slice(0, at)) ? n : '#'))}`
				: line,
		)
		.join('\n');

const fileOf = (path: string) =>
	`./outlines/${
		path
			.replace(/[?#].*$/, '')
			.replace(/\/$/, '')
			.replaceAll('/', '.') || 'home'
	}.txt`;

test.each(PAGES)('/%s', async (path) => {
	const { page, open } = await visit({ javaScript: false });
	await open(path);
	const outline = outlineOf(await page.locator('body').ariaSnapshot());
	const lines = outline.split('\n');
	expect(lines.filter((line) => line === 'main')).toHaveLength(1);
	expect(lines.filter((line) => line.endsWith('[level=1]'))).toHaveLength(1);
	if (!path.startsWith('embed/') || path === 'embed/') {
		expect(lines[0]).toBe('banner');
		expect(lines).toContain('contentinfo');
		expect(lines.indexOf('main')).toBeLessThan(lines.findIndex((line) => line.endsWith('[level=1]')));
	}
	await expect(`${outline}\n`).toMatchFileSnapshot(fileOf(path));
});
