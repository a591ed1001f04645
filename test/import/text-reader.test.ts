/** Plain text: its encodings, and the shapes that tables, lists and headings have in it. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../scripts/import/blocks.ts';
import { mend } from '../../scripts/import/mend.ts';
import { decodeText } from '../../scripts/import/readers/decode-text.ts';
import { readText } from '../../scripts/import/readers/text.ts';
import { encode } from '../documents/build/make-text.ts';

const read = async (text: string): Promise<Block[]> => (await readText(Buffer.from(text), 'a.txt')).blocks;
const cells = (block: Block | undefined): string[][] =>
	block?.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [];

describe('encodings', () => {
	const text = 'Café – £12.5m: “joined up”\n';
	test.each(['utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be', 'windows-1252'] as const)('%s', (encoding) => {
		expect(decodeText(encode(text, encoding)).text).toBe(text);
	});
	test('UTF-16 without a mark is told by its noughts', () => {
		expect(decodeText(Buffer.from('A plan of the board', 'utf16le'))).toEqual({
			text: 'A plan of the board',
			encoding: 'utf-16le',
		});
		expect(decodeText(Buffer.from('A plan of the board', 'utf16le').swap16()).encoding).toBe('utf-16be');
	});
});

describe('tables', () => {
	test('columns parted by tabs, with a row that goes on after a page end', async () => {
		const blocks = await read('Risk\tRating\tAction\nA\tHigh\tdo\n\n\t\tmore of it\n');
		expect(cells(blocks[0])).toEqual([
			['Risk', 'Rating', 'Action'],
			['A', 'High', 'do'],
		]);
		expect(cells(blocks[1])).toEqual([['', '', 'more of it']]);
		expect(blocks[0]).toMatchObject({ shape: 'tabs', place: { lines: [1, 2] } });
	});
	test('a cell a line, led by a tab, with paragraphs inside cells', async () => {
		const text = '\tName\n\tSays\n\n\tFirst\n\tOne\n\nmore of one\n\n\tSecond\n\tTwo\n\n\n\nAfter the table\n';
		const [table, after] = await read(text);
		expect(cells(table)).toEqual([
			['Name', 'Says'],
			['First', 'One\nmore of one'],
			['Second', 'Two'],
		]);
		expect(table).toMatchObject({ shape: 'cells-by-line' });
		expect(after).toMatchObject({ text: 'After the table', place: { lines: [14, 14] } });
	});
	test('text in a box is text', async () => {
		expect(await read('\tAll that stands in the box.\n\nMore of it.\n')).toMatchObject([
			{ kind: 'paragraph', text: 'All that stands in the box.' },
			{ kind: 'paragraph', text: 'More of it.' },
		]);
	});
	test('label / value', async () => {
		const [table] = await read('Local body / Marrowdale\nDate / 13/02/14\n');
		expect(cells(table)).toEqual([
			['Local body', 'Marrowdale'],
			['Date', '13/02/14'],
		]);
	});
	test('upright strokes', async () => {
		const [table] = await read('| a | b |\n|---|---|\n| 1 | 2 \\| 3 |\n');
		expect(cells(table)).toEqual([
			['a', 'b'],
			['1', '2 | 3'],
		]);
	});
	test('one line with a stroke between words is no table', async () => {
		expect(await read('Patients / users were asked.\n')).toMatchObject([{ kind: 'paragraph' }]);
	});
});

describe('lists, headings and paragraphs', () => {
	test('bullets of every kind, and letters after a bullet', async () => {
		for (const bullet of ['-', '*', '•', '·', '▪', '\uf0b7']) {
			expect(await read(`${bullet} one\n${bullet} two\n`)).toMatchObject([
				{ kind: 'list', items: [{ text: 'one' }, { text: 'two' }] },
			]);
		}
		expect(await read('- i) first\n- ii) second\n')).toMatchObject([
			{ kind: 'list', ordered: true, items: [{ marker: 'i)' }, { marker: 'ii)' }] },
		]);
	});
	test('one numbered line is a heading, two in a row are a list', async () => {
		expect(await read('1. Introduction\n\nText of it, long enough to be text.\n')).toMatchObject([
			{ kind: 'heading' },
			{ kind: 'paragraph' },
		]);
		expect(await read('1. one thing\n2. another\n')).toMatchObject([
			{ kind: 'list', items: [{ marker: '1.' }, { marker: '2.' }] },
		]);
	});
	test('a line that goes on with the sentence before it belongs to it', async () => {
		expect(await read('The partners, the council,\nand the groups will meet.\n')).toMatchObject([
			{ text: 'The partners, the council, and the groups will meet.', place: { lines: [1, 2] } },
		]);
	});
	test('lines wrapped at a column are one paragraph', async () => {
		const words =
			'The dale is long and narrow and its roads are slow in winter so that help must be near to where people live';
		const wrapped = `${words.slice(0, 56)}\n${words.slice(57)}`;
		const text = Array.from({ length: 8 }, () => wrapped.replace('\n', '\n')).join('\n\n');
		expect((await read(text)).length).toBe(8);
	});
});

test.each([
	['Ву', 'By'],
	['re\u00adablement', 'reablement'],
	['<p>2.1</p> <i>Chair</i>', '2.1 Chair'],
	['**DRAFT** and *this*', 'DRAFT and this'],
	['2 * 3 * 4', '2 * 3 * 4'],
	['<Name of Signatory> <18 weeks', '<Name of Signatory> <18 weeks'],
	['Привет', 'Привет'],
	['a\u00a0 b\u200bc', 'a bc'],
	['one\n\n two ', 'one\ntwo'],
	['hid\u061cden \ufff9marks\u{e0041}', 'hidden marks'],
])('mends %j', (text, mended) => expect(mend(text)).toBe(mended));
