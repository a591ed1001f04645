import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCells, parseCsv } from '../../src/lib/csv-read.ts';

const cellsOf = (text: string) => parseCsv(text).map(({ cells }) => cells);

describe('reading', () => {
	test.each([
		[
			'a,b\r\nc,d\r\n',
			[
				['a', 'b'],
				['c', 'd'],
			],
		],
		[
			'a,b\nc,d',
			[
				['a', 'b'],
				['c', 'd'],
			],
		],
		['"a,b",c\r\n', [['a,b', 'c']]],
		['"say ""yes""",b\r\n', [['say "yes"', 'b']]],
		['"two\r\nlines",b\r\n', [['two\r\nlines', 'b']]],
		[
			'a,\r\n,b\r\n',
			[
				['a', ''],
				['', 'b'],
			],
		],
		['a\rb\r', [['a'], ['b']]],
		['', []],
		['""\r\n', [['']]],
		['£1,é\r\n', [['£1', 'é']]],
	])('%j', (text, cells) => {
		expect(cellsOf(text)).toEqual(cells);
	});

	test('a record keeps its own characters', () => {
		expect(parseCsv('a,"b ""c""\r\nd"\r\ne,f').map(({ raw }) => raw)).toEqual(['a,"b ""c""\r\nd"', 'e,f']);
	});

	test('the raw records put together again are the file', () => {
		const cell = fc.string().map((text) => `"${text.replaceAll('"', '""')}"`);
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
				const text = rows.map((row) => `${row.join(',')}\r\n`).join('');
				expect(
					parseCsv(text)
						.map(({ raw }) => `${raw}\r\n`)
						.join(''),
				).toBe(text);
			}),
		);
	});
});

describe('order of cells', () => {
	test.each([
		[
			['10', '9', ''],
			['9', '10', ''],
		],
		[
			['b', '2', 'a', '1'],
			['1', '2', 'a', 'b'],
		],
		[
			['', 'a', ''],
			['a', '', ''],
		],
		[
			['s10', 's2', 's1'],
			['s1', 's2', 's10'],
		],
		[
			['-3', '0.5', '-10'],
			['-10', '-3', '0.5'],
		],
	])('%j', (cells, sorted) => {
		expect([...cells].sort(compareCells)).toEqual(sorted);
	});

	test('is one order: no two cells come before each other', () => {
		const cell = fc.oneof(fc.integer().map(String), fc.string({ maxLength: 4 }));
		fc.assert(
			fc.property(cell, cell, (a, b) => {
				expect(Math.sign(compareCells(a, b))).toBe(-Math.sign(compareCells(b, a)) + 0);
			}),
		);
	});
});
