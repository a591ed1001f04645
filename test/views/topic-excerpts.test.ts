import { describe, expect, it } from 'vitest';
import { excerptOf, planExcerpts } from '../../src/views/topic-excerpts.ts';

const folded = (limit: number) => ({ limit, folded: true });
const linked = (limit: number) => ({ limit, folded: false });

describe('how much of each answer a topic page shows', () => {
	it('folds the rest on the page while there are few answers', () => {
		expect(planExcerpts([500, 12_000, 900])).toEqual({ limit: 2000, folded: true });
		expect(planExcerpts([])).toEqual({ limit: 2000, folded: true });
	});

	it('shows less of each, and leaves the rest to the plan pages, as answers grow many', () => {
		const many = planExcerpts(Array.from({ length: 151 }, () => 3000));
		expect(many.folded).toBe(false);
		expect(many.limit * 151).toBeLessThanOrEqual(45_000);
		expect(planExcerpts(Array.from({ length: 1000 }, () => 3000)).limit).toBe(280);
	});
});

describe('the beginning of an answer', () => {
	it('is the whole of a short one', () => {
		expect(excerptOf('One.\n\nTwo.', folded(100))).toEqual({ lead: 'One.\n\nTwo.', rest: '', cut: false });
	});

	it('ends between blocks and loses no word', () => {
		const markdown = ['A'.repeat(40), 'B'.repeat(40), 'C'.repeat(40)].join('\n\n');
		const { lead, rest } = excerptOf(markdown, folded(90));
		expect(lead).toBe(`${'A'.repeat(40)}\n\n${'B'.repeat(40)}`);
		expect(`${lead}\n\n${rest}`).toBe(markdown);
	});

	it('leaves no heading and no line that announces a list at its end', () => {
		const markdown = 'First.\n\nThese are:\n\n- one\n- two\n\n### More\n\nLast.';
		expect(excerptOf(markdown, folded(18)).lead).toBe('First.');
		expect(excerptOf(markdown, folded(36)).lead).toBe('First.\n\nThese are:\n\n- one\n- two');
	});

	it('is never a heading alone', () => {
		expect(excerptOf('### Boards\n\nThere are two.\n\nMore.', folded(5)).lead).toBe('### Boards\n\nThere are two.');
		expect(excerptOf('### Only a heading', folded(5)).lead).toBe('### Only a heading');
	});

	it('does not part a list from a paragraph inside one of its items', () => {
		const markdown = '- one\n\n  still one\n- two\n\nAfter.';
		expect(excerptOf(markdown, folded(4)).lead).toBe('- one\n\n  still one\n- two');
	});

	it('cuts a block far too long between words, only where the rest is on another page', () => {
		const long = 'many **words** '.repeat(60).trim();
		expect(excerptOf(long, folded(100))).toEqual({ lead: long, rest: '', cut: false });
		const { lead, cut } = excerptOf(long, linked(100));
		expect(cut).toBe(true);
		expect(lead.length).toBeLessThanOrEqual(102);
		expect(lead).toMatch(/^many words many .*(many|words) …$/);
	});
});
