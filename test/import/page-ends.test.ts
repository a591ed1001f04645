/** Text copied out of pages: heads, feet and page numbers are set aside, and what a page end cut is whole again. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../scripts/import/readers/text.ts';

const read = async (text: string) => {
	const { blocks, leftOut } = await readText(Buffer.from(text), 'a.txt');
	const texts = blocks.map((block) =>
		block.kind === 'table'
			? block.rows.map((row) => row.map((cell) => cell.text).join('|')).join('\n')
			: block.kind === 'list'
				? block.items.map((item) => item.text).join('\n')
				: block.text,
	);
	return { texts, asides: leftOut.map(({ text: words, place }) => [words, place.lines?.[0]]) };
};

describe('what is set aside', () => {
	test('a foot with the number of its page, each with its line', async () => {
		const { texts, asides } = await read('One.\n\nMoss plan v2  Page 1 of 2\n\f\nTwo.\n\nMoss plan v2  Page 2 of 2\n');
		expect(texts).toEqual(['One.', 'Two.']);
		expect(asides).toEqual([
			['Moss plan v2  Page 1 of 2', 3],
			['Moss plan v2  Page 2 of 2', 7],
		]);
	});
	test('bare numbers at page breaks', async () => {
		expect((await read('One.\n\n1\n\fTwo.\n\n2 of 3\n\fThree.\n')).texts).toEqual(['One.', 'Two.', 'Three.']);
	});
	test('a head without a number that stands at every page break', async () => {
		const { texts, asides } = await read('One.\n\fMoss\n\nTwo.\n\fMoss\n\nThree.\n\fMoss\n\nFour.\n');
		expect(texts).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
		expect(asides).toHaveLength(3);
	});
});

describe('what stays', () => {
	test('numbers away from page breaks', async () => {
		expect((await read('Beds\n\n12\n\nNurses\n\n3 of 5\n')).asides).toEqual([]);
	});
	test('words that mention a page', async () => {
		const text = 'The figures are on page 4\n\nand come again in full on page 9\n\nThe rest is on page 12\n';
		expect((await read(text)).asides).toEqual([]);
	});
	test('headings that begin only some of the pages', async () => {
		const pages = ['Annex', 'Annex', 'Annex', 'Vision', 'Money', 'Risks', 'Board', 'Data'];
		expect((await read(pages.map((head, at) => `${head}\n\nText ${at} of it.\n\f`).join(''))).asides).toEqual([]);
	});
	test('a file of nothing but page numbers', async () => {
		expect((await read('Page 1\n\nPage 2\n\nPage 3\n')).texts).toEqual(['Page 1', 'Page 2', 'Page 3']);
	});
});

test('a sentence cut by a page end is one paragraph', async () => {
	const { texts } = await read('Beds will be\n\nPage 1\n\f\nclosed in May.\n\nPage 2\n\f\nThe end.\n');
	expect(texts).toEqual(['Beds will be closed in May.', 'The end.']);
});

test('long rows of a table do not hide that the text around it is wrapped', async () => {
	const wrapped = Array.from({ length: 8 }, (_, at) => `Line ${at} of a paragraph that was cut at the edge (of the`);
	const row = `Name\t${'a long cell '.repeat(20)}`;
	const { texts } = await read(`${wrapped.join('\n')}\n\n${row}\n${row}\n`);
	expect(texts[0]).toBe(wrapped.join(' '));
});
