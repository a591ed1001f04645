/** The small decisions inside the readers, each on its own. */
import { expect, test } from 'vitest';
import { checkXml } from '../../../scripts/import/check-xml.ts';
import { LIMITS } from '../../../scripts/import/limits.ts';
import { readPart2 } from '../../../scripts/import/extractors/part2.ts';
import { markParagraphs } from '../../../scripts/import/readers/docx-paragraphs.ts';
import { NumberCounter, readNumbering } from '../../../scripts/import/readers/docx-numbering.ts';
import { decodeHtml } from '../../../scripts/import/readers/html-charset.ts';
import { readHtml } from '../../../scripts/import/readers/html.ts';
import { writeNumber } from '../../../scripts/import/readers/list-marker.ts';
import { removeFurniture } from '../../../scripts/import/readers/pdf-furniture.ts';
import { gatherVocabulary, joinText } from '../../../scripts/import/readers/pdf-hyphens.ts';
import { columnLetters, columnNumber } from '../../../scripts/import/readers/xlsx-check.ts';

test.each([
	[4, 'decimal', '4'],
	[3, 'lowerLetter', 'c'],
	[28, 'lowerLetter', 'bb'],
	[14, 'lowerRoman', 'xiv'],
	[9, 'upperRoman', 'IX'],
	[0, 'lowerRoman', '0'],
] as const)('%i as %s is %s', (value, style, written) => {
	expect(writeNumber(value, style)).toBe(written);
});

const words = gatherVocabulary(['Our reablement and well-being teams plan', 'long and term alone', 'integra-', 'tion']);

test.each([
	['the re-', 'ablement team', 'the reablement team', 'a word written whole elsewhere'],
	['our well-', 'being board', 'our well-being board', 'a word written with its hyphen elsewhere'],
	['a long-', 'term plan', 'a long-term plan', 'two words of the document'],
	['the integra-', 'tion fund', 'the integration fund', 'halves that are no words'],
	['a soft\u00ad', 'ware link', 'a software link', 'a soft hyphen'],
	['2014-', '15 plan', '2014- 15 plan', 'a number'],
	['plan and', 'budget', 'plan and budget', 'no hyphen'],
	['North-', 'East CCG', 'North- East CCG', 'a capital letter'],
])('"%s" and "%s" become "%s": %s', (first, second, joined) => {
	expect(joinText(first, second, words)).toBe(joined);
});

const line = (text: string, baseline: number, size = 10) => ({
	segments: [{ text, left: 72, right: 200 }],
	left: 72,
	right: 200,
	baseline,
	size,
	bold: false,
});

test('what stands at the same height of several pages is furniture; a heading that counts up is not', () => {
	const pages = [1, 2, 3].map((page) => ({
		page,
		height: 842,
		lines: [
			line('Fennick agenda', 36),
			line(page === 1 ? 'Risk' : `Text of page ${page}`, 80),
			line('more text', 94),
			line(`${page}`, 810),
		],
	}));
	const { pages: kept, removed } = removeFurniture(pages);
	expect(kept.map(({ lines }) => lines.length)).toEqual([2, 2, 2]);
	expect(removed.filter(({ page }) => page === 2)).toEqual([
		{ page: 2, text: 'Fennick agenda', reason: 'running header' },
		{ page: 2, text: '2', reason: 'page number' },
	]);
});

test('a table heading repeated at the top of pages is no furniture while rows follow it closely', () => {
	const pages = [1, 2, 3].map((page) => ({
		page,
		height: 842,
		lines: [line('Risk Rating', 80), line(`row ${page}`, 92), line('row', 104)],
	}));
	expect(removeFurniture(pages).removed).toEqual([]);
});

const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>`;
const STYLES = `<w:styles><w:style w:type="paragraph" w:styleId="Section"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style></w:styles>`;

test('Word’s numbers are counted out: levels, styles that bring a list along, a list that starts anew', () => {
	const paragraph = (properties: string): string => `<w:p w:rsidR="1"><w:pPr>${properties}</w:pPr><w:r/></w:p>`;
	const list = (id: number, level: number): string =>
		paragraph(`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
	const xml = [
		paragraph('<w:pStyle w:val="Section"/>'),
		list(5, 1),
		list(5, 1),
		'<w:p/>',
		list(5, 0),
		list(5, 1),
		list(6, 0),
		paragraph(''),
	].join('');
	const { count, markers } = markParagraphs(xml, new NumberCounter(readNumbering(NUMBERING, STYLES)));
	expect(count).toBe(8);
	expect([...markers]).toEqual([
		[1, '1)'],
		[2, '1.a'],
		[3, '1.b'],
		[5, '2)'],
		[6, '2.a'],
		[7, '4)'],
	]);
});

test('columns of a sheet go on after Z', () => {
	expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
	expect(['A', 'Z', 'AA', 'ZZ', 'AAA'].map(columnNumber)).toEqual([1, 26, 27, 702, 703]);
});

test('web pages are decoded by mark, by declaration and by their bytes', () => {
	expect(decodeHtml(Buffer.from('\ufeff£5', 'utf16le'))).toContain('£5');
	expect(decodeHtml(Buffer.from('<meta charset="iso-8859-2">\xb1', 'latin1'))).toContain('ą');
	expect(decodeHtml(Buffer.from('\x93£5\x94', 'latin1'))).toBe('“£5”');
	expect(decodeHtml(Buffer.from('£5', 'utf8'))).toBe('£5');
});

test('an attribute with a bracket in it and a comment do not upset the count of levels', () => {
	expect(() => checkXml('a', '<a b="x>y"><!-- <c> --><d e=\'>\'/></a>', LIMITS)).not.toThrow();
	expect(() => checkXml('a', '<a><b></a></b>', LIMITS)).toThrow('damaged');
	expect(() => checkXml('a', '<a><b></b>', LIMITS)).toThrow('ends too soon');
});

test('on a web page: loose words, nested lists with their markers, merged cells, an article with its own header', async () => {
	const page = `<!doctype html><article><header><h1>Title</h1></header>loose <em>words</em><ol start="3"><li>three<ul><li>under</li></ul></li><li>four</li></ol>
<table><tr><th rowspan="2">Risk</th><th colspan="2">Rating</th></tr><tr><td>3</td><td>4</td></tr></table><p hidden>not shown</p></article>`;
	const { blocks, leftOut } = await readHtml(Buffer.from(page), 'page.html');
	expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'list', 'table']);
	expect(blocks[1]).toMatchObject({ text: 'loose words', place: { lines: [1, 1] } });
	expect(blocks[2]).toMatchObject({
		items: [
			{ marker: '3.', depth: 0 },
			{ marker: '•', depth: 1, text: 'under' },
			{ marker: '4.', depth: 0 },
		],
	});
	expect(blocks[3]).toMatchObject({
		place: { lines: [2, 2] },
		rows: [
			[{ text: 'Risk' }, { text: 'Rating' }, { text: '', mergedWith: 'left' }],
			[{ text: '', mergedWith: 'above' }, { text: '3' }, { text: '4' }],
		],
	});
	expect(leftOut).toEqual([]);
	expect(readPart2({ file: '', kind: 'html', sha256: '', title: '', blocks, links: [], leftOut })).toBeUndefined();
});
