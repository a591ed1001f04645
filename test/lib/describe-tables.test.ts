/** What someone who hears a page is told of the tables that stand in its texts. */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/lib/markdown.ts';

const render = (markdown: string) => renderMarkdown(markdown, { place: 'Vision' });
const table = (...rows: string[]) => [rows[0], rows[0]!.replace(/[^|]+/g, ' --- '), ...rows.slice(1)].join('\n');
const LOCALITIES = table('| Locality | People |', '| Ashby | 4 |');

/** The tables of some Markdown, each with its region's name in front. */
function tablesOf(markdown: string): { region: string | undefined; name: string | undefined; table: Tree.Element }[] {
	const found: ReturnType<typeof tablesOf> = [];
	const label = (element: Tree.ParentNode) =>
		'attrs' in element ? element.attrs.find(({ name }) => name === 'aria-label')?.value : undefined;
	const walk = (node: Tree.ParentNode) =>
		node.childNodes.forEach((child) => {
			if (!('tagName' in child)) return;
			if (child.tagName === 'table') found.push({ region: label(node), name: label(child), table: child });
			walk(child);
		});
	walk(parseFragment(render(markdown)));
	return found;
}

const namesIn = (markdown: string) => tablesOf(markdown).map(({ name }) => name);

describe('the name of a table', () => {
	test.each([
		['its place in the page and its columns', LOCALITIES, ['Table in Vision: Locality, People']],
		['the heading above it', `### Our *towns*\n\n${LOCALITIES}`, ['Table in Vision, Our towns: Locality, People']],
		[
			'its number where there are several',
			`${LOCALITIES}\n\n### Towns\n\n${LOCALITIES}\n\nand\n\n${LOCALITIES}`,
			[
				'Table 1 in Vision: Locality, People',
				'Table 2 in Vision, Towns: Locality, People',
				'Table 3 in Vision, Towns: Locality, People',
			],
		],
		['no more than three columns', table('| a | b | | c | d | e |'), ['Table in Vision: a, b, c and 2 more']],
		['no columns where they have no names', table('| | |', '| a | b |'), ['Table in Vision']],
		['words with signs of HTML', table('| <18 "weeks" | A&E |'), ['Table in Vision: <18 "weeks", A&E']],
		[
			'long headings cut short',
			table(`| ${'Emergency admissions '.repeat(9)}| b |`),
			['Table in Vision: Emergency admissions Emergency admissions…, b'],
		],
	])('tells %s', (_, markdown, names) => {
		expect(namesIn(markdown)).toEqual(names);
	});

	test('is that of the region it scrolls in', () => {
		for (const { region, name } of tablesOf(`${LOCALITIES}\n\n> ${LOCALITIES.replaceAll('\n', '\n> ')}`)) {
			expect(region).toBe(name);
		}
	});

	test('is another for every table of a text', () => {
		const piece = fc.constantFrom(LOCALITIES, '### Towns', 'Words', '- item', table('| x |'), '> quoted');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const names = namesIn(pieces.join('\n\n'));
				expect(new Set(names).size).toBe(names.length);
			}),
		);
	});
});

describe('cells', () => {
	test('of the first row and the first column head the others', () => {
		expect(render(LOCALITIES)).toContain('<th scope="col">Locality</th>\n<th scope="col">People</th>');
		expect(render(LOCALITIES)).toContain('<th scope="row">Ashby</th>\n<td>4</td>');
	});

	test.each([
		['an empty heading', table('| | Rate |', '| Ashby | 4 |'), '<tr>\n<td></td>\n<th scope="col">Rate</th>'],
		['an empty first cell', table('| Area | Rate |', '| | 4 |'), '<tr>\n<td></td>\n<td>4</td>'],
		['the only cell of a row', table('| Area |', '| Ashby |'), '<td>Ashby</td>'],
		['a first cell that is a text', table('| Risk | Rate |', `| ${'word '.repeat(30)}| 4 |`), '<tr>\n<td>word'],
	])('%s heads nothing', (_, markdown, html) => {
		expect(render(markdown)).toContain(html);
	});

	test('set to the right are numbers, and none has a style of its own', () => {
		const html = render('| Area | Rate | Sum |\n| :-- | --: | :-: |\n| Ashby | 4 | 5 |');
		expect(html).toContain('<th scope="col" class="number">Rate</th>\n<th scope="col">Sum</th>');
		expect(html).toContain('<th scope="row">Ashby</th>\n<td class="number">4</td>\n<td>5</td>');
	});
});

test('text without a table stays as it is', () => {
	expect(render('`<table>` and **words**')).toBe('<p><code>&lt;table&gt;</code> and <strong>words</strong></p>\n');
});
