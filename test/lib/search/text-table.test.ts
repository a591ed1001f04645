import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBytes } from '../../../src/lib/search/index-format.ts';
import { TextTable } from '../../../src/lib/search/text-table.ts';

it('numbers lines in the order in which they are first met', () => {
	const line = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '#', '=') });
	fc.assert(
		fc.property(fc.array(fc.array(line, { minLength: 1 })), (texts) => {
			const table = new TextTable();
			const known: string[] = [];
			for (const lines of texts.filter((each) => each.join('\n') !== '')) {
				for (const each of lines) if (!known.includes(each)) known.push(each);
				expect([...table.numbersOf(toBytes(lines.join('\n')))]).toEqual(lines.map((each) => known.indexOf(each)));
			}
			expect(table.texts).toEqual(known);
		}),
	);
});

it('has room for many, and none for nothing', () => {
	const table = new TextTable();
	const lines = Array.from({ length: 20_000 }, (_, at) => `word${at}`);
	table.numbersOf(toBytes(lines.join('\n')));
	expect(table.texts).toEqual(lines);
	expect([...table.numbersOf(toBytes('word7\nword19999'))]).toEqual([7, 19_999]);
	expect(table.numbersOf(new Uint8Array(0))).toHaveLength(0);
});
