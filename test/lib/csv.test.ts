import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, toCsv } from '../../src/lib/csv.ts';
import type { Cell, Column } from '../../src/lib/table.ts';

/** A reader of RFC 4180 in the fewest steps: quoted cells whole, then commas, then CR LF. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	while (cells.lastIndex < text.length) {
		const at = cells.lastIndex;
		const match = cells.exec(text);
		if (!match) throw new Error(`not RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
		rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		if (match[3] === '\r\n') rows.push([]);
	}
	rows.pop();
	return rows;
}

const columns = (count: number): Column<Cell[]>[] =>
	Array.from({ length: count }, (_, index) => ({
		name: `column_${index}`,
		heading: `Column ${index}`,
		type: 'string',
		meaning: 'A cell.',
		obtained: 'ours',
		cell: (row) => row[index] ?? null,
	}));

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\' £é') }));
const anyCell = fc.oneof(anyText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));

describe('csv', () => {
	it('writes a header and a line for each row, each ended by CR LF', () => {
		expect(
			toCsv(columns(2), [
				['a', 1],
				[null, true],
			]),
		).toBe('column_0,column_1\r\na,1\r\n,true\r\n');
	});

	it('writes only the header where there are no rows', () => {
		expect(toCsv(columns(2), [])).toBe('column_0,column_1\r\n');
	});

	it('quotes what needs it and doubles quotes', () => {
		expect(['a,b', 'say "yes"', 'two\nlines', ' plain ', '£1'].map(csvCell)).toEqual([
			'"a,b"',
			'"say ""yes"""',
			'"two\nlines"',
			' plain ',
			'£1',
		]);
	});

	it('defuses texts that a spreadsheet would run, and leaves numbers bare', () => {
		expect(['=1+1', '+44', '-2,761', '@A1', '\tx', '\rx'].map(csvCell)).toEqual([
			"'=1+1",
			"'+44",
			'"\'-2,761"',
			"'@A1",
			"'\tx",
			'"\'\rx"',
		]);
		expect(csvCell(-2761)).toBe('-2761');
	});

	it('refuses a number that is not finite', () => {
		expect(() => csvCell(Number.NaN)).toThrow(RangeError);
		expect(() => csvCell(1 / 0)).toThrow(RangeError);
	});

	it('comes back from a reader as it went in, but for the apostrophe', () => {
		const defused = (cell: Cell): string => {
			const text = cell === null ? '' : String(cell);
			return typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
		};
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 4 }),
				fc.array(fc.array(anyCell, { minLength: 4, maxLength: 4 })),
				(n, rows) => {
					const [header, ...lines] = readCsv(toCsv(columns(n), rows));
					expect(header).toEqual(columns(n).map(({ name }) => name));
					expect(lines).toEqual(rows.map((row) => row.slice(0, n).map(defused)));
				},
			),
		);
	});

	it('never lets a text begin a formula', () => {
		fc.assert(fc.property(anyText, (text) => !/^"?[=+\-@\t\r]/.test(csvCell(text))));
	});
});
