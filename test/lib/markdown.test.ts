/** Text of strangers is shown, never run. */
import { markdownToHtml } from 'satteri';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, renderMarkdown as render, type RenderOptions } from '../../src/lib/markdown.ts';

const renderMarkdown = (markdown: string, options: Partial<RenderOptions> = {}) =>
	render(markdown, { place: 'Vision', ...options });

/** Every element that a browser would make of some HTML. */
function elementsOf(html: string): Tree.Element[] {
	const found: Tree.Element[] = [];
	const walk = (node: Tree.ParentNode) =>
		node.childNodes.forEach((child) => {
			if (!('tagName' in child)) return;
			found.push(child);
			walk(child);
		});
	walk(parseFragment(html));
	return found;
}

const ALLOWED_TAGS = new Set(
	'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr input li ol p pre section strong sup table tbody td th thead tr ul'.split(
		' ',
	),
);
const ALLOWED_ATTRIBUTES = new Set('href class role aria-label scope tabindex start checked disabled type'.split(' '));

/** Whatever in rendered HTML could run, fetch or lead to something that runs. */
const dangersIn = (html: string): string[] =>
	elementsOf(html).flatMap(({ tagName, attrs }) => [
		...(ALLOWED_TAGS.has(tagName) ? [] : [`<${tagName}>`]),
		...attrs
			.filter(({ name, value }) =>
				name === 'href' ? !/^(?:https?:\/\/|mailto:|#)/i.test(value) : !ALLOWED_ATTRIBUTES.has(name),
			)
			.map(({ name, value }) => `${name}="${value}"`),
	]);

describe('injection', () => {
	test.each([
		'<script>alert(1)</script>',
		'before <script src="https://a.example/x.js"></script> after',
		'<SCRIPT\n>alert(1)</SCRIPT\n>',
		'<img src=x onerror=alert(1)>',
		'<svg onload=alert(1)>',
		'<iframe src="https://a.example"></iframe>',
		'<style>* { display: none }</style>',
		'<p onclick="go()">x</p>',
		'<a href="javascript:alert(1)">x</a>',
		'[x](javascript:alert(1))',
		'[x](JaVaScRiPt:alert(1))',
		'[x](java&#x73;cript:alert(1))',
		'[x](&#106;avascript:alert(1))',
		'[x](<javascript:alert(1)>)',
		'[x](vbscript:go)',
		'[x](data:text/html;base64,PHNjcmlwdD4=)',
		'[x](file:///etc/passwd)',
		'[x][y]\n\n[y]: javascript:alert(1)',
		'<javascript:alert(1)>',
		'![x](https://a.example/track.png)',
		'![x](javascript:alert(1))',
		'![x][y]\n\n[y]: https://a.example/track.png',
		'[![x](https://a.example/t.png)](javascript:alert(1))',
		'<!-- comment --><b>x</b>',
		'<!--><script>alert(1)</script>-->',
		'&lt;script&gt;alert(1)&lt;/script&gt;',
		'| a |\n| --- |\n| <script>alert(1)</script> |',
		'# <img src=x onerror=alert(1)>',
		'- <b onmouseover=x>y</b>',
		'```html\n<script>alert(1)</script>\n```',
		'`<script>alert(1)</script>`',
		'[x](/relative/path)',
		'[x](//a.example)',
		'[x]( https://a.example "a" onclick=go)',
		'[x](https://a.example "\\" onclick=\\"go()")',
		'| a |\n| ---: |\n| [x](https://a.example "<table>\n<thead>") |',
		'[x][y]\n\n[y]: https://a.example "<table>"',
	])('%s', (markdown) => {
		expect(dangersIn(renderMarkdown(markdown))).toEqual([]);
	});

	test('raw HTML is shown as the text it is', () => {
		expect(renderMarkdown('fewer <b>than</b> 18')).toContain('fewer &lt;b&gt;than&lt;/b&gt; 18');
	});

	test('a link that may not be followed leaves its words', () => {
		expect(plainText('see [the plan](javascript:go) now')).toBe('see the plan now');
	});

	test('no text gives anything but harmless elements', () => {
		const piece = fc.oneof(
			fc.string({ maxLength: 12 }),
			fc.constantFrom(
				...'<script>|</script>|<img src=x onerror=y>|[a](javascript:b)|![a](//b)|&#x6a;|`|```|\n\n|\n|<!--|-->|<a href='
					.split('|')
					.concat(
						'| a | b |\n|---|--:|\n| c | d |\n',
						'[a]: javascript:b',
						'[a]',
						'> ',
						'- ',
						'# ',
						'<',
						'"',
						"'",
						'\\',
					),
			),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				expect(dangersIn(renderMarkdown(pieces.join('')))).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('what is kept', () => {
	test.each([
		['[x](https://a.example/b?c=d&e)', 'https://a.example/b?c=d&e'],
		['[x](mailto:a@b.example)', 'mailto:a@b.example'],
		['[x](#risk-r01)', '#risk-r01'],
	])('the link of %s', (markdown, href) => {
		const [link] = elementsOf(renderMarkdown(markdown)).filter(({ tagName }) => tagName === 'a');
		expect(link?.attrs).toContainEqual({ name: 'href', value: href });
	});

	test('a table, in a region that scrolls', () => {
		const html = renderMarkdown('| Area | Rate |\n| --- | --- |\n| Ashby | 4 |');
		expect(elementsOf(html).map(({ tagName }) => tagName)).toEqual(
			expect.arrayContaining(['div', 'table', 'thead', 'th', 'tbody', 'td']),
		);
		expect(html).toMatch(/^<div [^>]*role="region"[^>]*tabindex="0"/);
	});

	test('headings move down under the page’s own', () => {
		expect(renderMarkdown('### Money\n\n##### Deep', { headingOffset: 1 })).toMatch(/<h4>Money<\/h4>\s*<h6>Deep<\/h6>/);
		expect(renderMarkdown('###### Deepest', { headingOffset: 3 })).toContain('<h6>Deepest</h6>');
	});

	test('text that only looks like a heading tag is not moved', () => {
		expect(renderMarkdown('`<h2>`', { headingOffset: 2 })).toContain('&lt;h2&gt;');
	});
});

describe('the words alone', () => {
	test.each([
		['**Bold** and *slanted*', 'Bold and slanted'],
		['- one\n- two', 'one two'],
		['A & B < C "quoted"', 'A & B < C "quoted"'],
		['| a | b |\n| --- | --- |\n| c | d |', 'a b c d'],
		['## Heading\n\nText', 'Heading Text'],
		['one  \ntwo', 'one two'],
		['', ''],
	])('%j', (markdown, words) => {
		expect(plainText(markdown)).toBe(words);
	});
});

describe('plain paragraphs, which are not parsed', () => {
	const options = { features: { gfm: { footnotes: false }, frontmatter: false } };
	const piece = fc.constantFrom(
		...[
			'word',
			'Two words',
			'. ',
			'\n',
			'\n\n',
			' ',
			'  ',
			'1.',
			'2) ',
			'- ',
			'+',
			'=',
			'---',
			'#',
			'"',
			'’',
			'£',
			'&',
			'*',
		],
		...[':', 'http:', '//', 'www', '.org', '@', '\t', '\u00a0', '\ud800', '\0', '_', '~', '`', '|', '\\'],
	);

	test('read as if they were', () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
				const text = pieces.join('');
				// What is cleaned first is another matter: the tests of injection see to it.
				fc.pre(!text.includes('://'));
				const { html } = markdownToHtml(text, options) as { html: string };
				// Nor is a table a paragraph: what is said of it is tested with the tables.
				fc.pre(!html.includes('<table>'));
				expect(renderMarkdown(text, { place: 'x' })).toBe(html);
			}),
			{ numRuns: 2000 },
		);
	});
});
