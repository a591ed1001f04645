/** Reading the words of simple Markdown gives what rendering it gives. */
import { expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { renderedText } from '../../src/lib/markdown.ts';
import { simpleText } from '../../src/lib/simple-text.ts';

const { corpus } = readCorpus('content');
const texts = [
	...corpus.plans.flatMap(({ answers }) => Object.values(answers)),
	...corpus.papers.flatMap(({ sections }) => sections.map(({ markdown }) => markdown)),
	...corpus.glossary.map(({ definition }) => definition),
];

it('gives the words that rendering gives, for most of what plans say', () => {
	const simple = texts.filter((text) => simpleText(text) !== undefined);
	expect(simple.length).toBeGreaterThan(texts.length * 0.6);
	for (const text of simple) expect(simpleText(text)).toBe(renderedText(text));
});

it('gives them for text of any odd make, or says that it has to be rendered', () => {
	const pieces =
		'# ,## ,####### ,- ,+ ,-,--,=,1. ,2) ,> ,    ,  , ,\n,\n\n,a,care,A&E,&amp;,£3.2m,"x",x > y,*b*,_i_,`c`,<b>,[l](u),|,~,\\,https://a.uk/b_c,a@b.uk,!,#,…'.split(
			',',
		);
	let seed = 7;
	const next = (most: number) => (seed = (seed * 48271) % 2147483647) % most;
	let simple = 0;
	for (let run = 0; run < 20_000; run += 1) {
		const text = Array.from({ length: 1 + next(9) }, () => pieces[next(pieces.length)]).join('');
		const words = simpleText(text);
		if (words === undefined) continue;
		simple += 1;
		expect(words, JSON.stringify(text)).toBe(renderedText(text));
	}
	expect(simple).toBeGreaterThan(2000);
});
