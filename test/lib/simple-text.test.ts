/** Reading the words of simple Markdown gives what rendering it gives. */
import { expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { renderedText } from '../../src/lib/markdown.ts';
import { wordsOf } from '../../src/lib/simple-text.ts';

const { corpus } = readCorpus('content');
const texts = [
	...corpus.plans.flatMap(({ answers }) => Object.values(answers)),
	...corpus.papers.flatMap(({ sections }) => sections.map(({ markdown }) => markdown)),
	...corpus.glossary.map(({ definition }) => definition),
];

it('gives the words that rendering gives, and renders little of what plans say', () => {
	let rendered = 0;
	for (const text of texts) {
		const words = wordsOf(text, (block) => {
			rendered += block.length;
			return renderedText(block);
		});
		expect(words).toBe(renderedText(text));
	}
	expect(rendered).toBeLessThan(texts.join('').length * 0.4);
});

it('gives them for text of any odd make', () => {
	const pieces =
		'# ,## ,####### ,- ,+ ,-,--,=,1. ,2) ,> ,    ,  , ,\n,\n\n,\n\n,a,care,A&E,&amp;,£3.2m,"x",x > y,*b*,*,_i_,`c`,<b>,[l](u),|,|-|,~,\\,https://a.uk/b_c,a@b.uk,!,#,…'.split(
			',',
		);
	let seed = 7;
	const next = (most: number) => (seed = (seed * 48271) % 2147483647) % most;
	for (let run = 0; run < 30_000; run += 1) {
		const text = Array.from({ length: 1 + next(12) }, () => pieces[next(pieces.length)]).join('');
		expect(wordsOf(text, renderedText), JSON.stringify(text)).toBe(renderedText(text));
	}
});

it('gives as many of the first characters as are wanted, and need not render the rest', () => {
	for (const text of texts) {
		const all = renderedText(text);
		for (const wanted of [1, 50, 281]) {
			const words = wordsOf(text, renderedText, wanted);
			expect(all.startsWith(words)).toBe(true);
			expect(words.length).toBeGreaterThanOrEqual(Math.min(wanted, all.length));
		}
	}
	expect(wordsOf('one *a*\n\ntwo *b*', () => 'rendered', 5)).toBe('rendered');
});
