/** How hard texts are to read: counts by hand, names, blocks, and what is taken from pages. */
import { describe, expect, test } from 'vitest';
import { gradeOf, sentencesOf } from '../../../scripts/check/readability/grade.ts';
import { gradePages, gradeRecords, overBudget, readabilityReport } from '../../../scripts/check/readability/report.ts';
import { blocksOf, interfaceBlocks, recordTexts } from '../../../scripts/check/readability/texts.ts';
import { inventedCorpus } from '../../fixtures/invented-corpus.ts';
import { pageWith } from '../small-site.ts';

const HARD =
	'Notwithstanding considerable organisational transformation, multidisciplinary commissioning arrangements necessitate additional ' +
	'administrative accountability, particularly regarding interoperability of information infrastructure. '.repeat(6);

describe('the grade', () => {
	test('is that of the formula: one sentence of six words of one syllable', () => {
		// 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45
		expect(gradeOf(['The cat sat on the mat.'])).toMatchObject({ words: 6, sentences: 1, grade: -1.4 });
	});

	test('is that of the formula: thirteen words with 26 syllables in two sentences', () => {
		// 0.39 × 13 / 2 + 11.8 × 26 / 13 − 15.59 = 10.545
		const text = 'Police officers visited the city today. Another officer stayed in the station alone.';
		expect(gradeOf([text])).toMatchObject({ words: 13, sentences: 2, grade: 10.5 });
	});

	test('grows with long sentences and long words', () => {
		const easy = gradeOf(['The council pays. The nurse comes to the house. People stay at home.']);
		expect(gradeOf([HARD]).grade).toBeGreaterThan(20);
		expect(easy.grade).toBeLessThan(4);
	});

	test('counts a name as one short word in the second figure, and a number as one', () => {
		const { grade, withoutNames } = gradeOf([
			'The money goes to NHS Northern, Eastern and Western Devon Clinical Commissioning Group.',
		]);
		expect(withoutNames).toBeLessThan(grade);
		expect(gradeOf(['It costs £12,936,000 in 2015/16.']).grade).toBeLessThan(3);
	});

	test('of nothing is nought', () => {
		expect(gradeOf([])).toEqual({ words: 0, sentences: 0, grade: 0, withoutNames: 0 });
		expect(gradeOf(['12 %', '—'])).toMatchObject({ sentences: 0, grade: 0 });
	});
});

test('sentences end with blocks, and not after e.g.', () => {
	expect(sentencesOf(['One thing, e.g. this one. Another', 'An item without a stop'])).toEqual([
		'One thing, e.g. this one.',
		'Another',
		'An item without a stop',
	]);
});

test('Markdown comes apart into paragraphs and items; headings and tables are no sentences', () => {
	expect(
		blocksOf('# Head\n\nA *plain* text\nin two lines.\n\n- one\n- two\n\n1. three\n\n| a | b |\n| - | - |'),
	).toEqual(['A plain text in two lines.', 'one', 'two', 'three']);
});

test('of a page only its own sentences count', () => {
	const words = 'these are more than six plain words';
	const html = pageWith(
		`<p>${words}</p><p>too short</p><nav><p>${words}</p></nav><table><tr><td><p>${words}</p></td></tr></table>` +
			`<ul><li><p>${words} inside</p></li></ul><p>${words} <code>x</code></p><details><p>${words}</p></details>`,
	);
	expect(interfaceBlocks(html, 'a.html')).toEqual([words, `${words} inside`]);
});

describe('the report', () => {
	const text = { name: 'Vision', blocks: [HARD] };
	const records = gradeRecords([
		{
			id: 'a-2014-02',
			kind: 'digest',
			texts: [text, { name: 'Short', blocks: ['Unintelligible bureaucratic terminology.'] }],
		},
		{ id: 'b-2014-02', kind: 'published', texts: [text] },
	]);

	test('names the hard parts of our accounts, and leaves a council’s own words alone', () => {
		const report = readabilityReport(records, []);
		expect(report).toMatch(/- a-2014-02, Vision: \d+/);
		expect(report).not.toContain('b-2014-02, Vision');
		expect(report).not.toContain('Short');
		expect(records.map(({ hard }) => hard.length)).toEqual([1, 1]);
	});

	test('holds pages to their budget', () => {
		const pages = gradePages([
			{ name: 'about/', blocks: Array<string>(6).fill('The nurse comes to the house at ten.') },
			{ name: 'risks/', blocks: [HARD] },
			{ name: '404.html', blocks: ['Unintelligible bureaucratic terminology.'] },
		]);
		expect(pages.map(({ name }) => name)).toEqual(['about/', 'risks/']);
		expect(overBudget(pages).map(({ name }) => name)).toEqual(['risks/']);
		expect(readabilityReport([], pages)).toMatch(/\| \/risks\/ \| \d+/);
	});

	test('has every plan and paper of a corpus', () => {
		const corpus = inventedCorpus();
		const ids = recordTexts(corpus).map(({ id }) => id);
		expect(ids).toEqual([...corpus.plans, ...corpus.papers].map(({ id }) => id));
	});
});
