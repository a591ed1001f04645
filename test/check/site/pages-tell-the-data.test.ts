import { expect, test } from 'vitest';
import { pagesTellTheData } from '../../../scripts/check/site/pages-tell-the-data.ts';
import { messagesOnSite, pageWith } from '../small-site.ts';

const ROW = {
	...{ plan: 'a', id: 'r01', area: 'Ash', risk: 'It **costs** more & more', rating_raw: 'H', score: 1234 },
	...{
		mitigation: 'Ask; tell',
		owners: 'Ann; Ben',
		source: 'lines 1-2',
		url: 'https://plans.example/plans/a/#risk-r01',
	},
};
const article = (words: string) => `<h1>A</h1><article id="risk-r01">${words}</article><p id="other">End</p>`;
const whole = '<p>It <strong>costs</strong> more &amp; more</p>H Ask; tell <dd>Ann and Ben</dd>lines 1-2';
const line = (words: string) => `<table><tr data-key="a r01"><td>${words}</td></tr></table>`;
const wholeLine = 'Ash It costs more &amp; more H 1,234 Ask; tell lines 1-2';

const site = (plan = article(whole), list = line(wholeLine)) =>
	messagesOnSite(pagesTellTheData, {
		'index.html': pageWith('<h1>Home</h1>'),
		'plans/a/index.html': pageWith(plan),
		'risks/index.html': pageWith(list),
		'data/risks.json': JSON.stringify([ROW]),
	});

test('pages that show every cell are right, however they mark it up', () => {
	expect(site()).toEqual([]);
});

test('a cell that the place on the page does not show is told', () => {
	expect(site(article(whole.replace('Ask; tell', 'Ask')))).toEqual([
		'data/risks.json: row 1: plans/a/index.html#risk-r01 does not show its mitigation',
	]);
	expect(site(`${article(whole.replace('H ', ''))}<p id="risk-r02">H</p>`)).toHaveLength(0);
});

test('a place that is not there is told', () => {
	expect(site('<h1>A</h1>')).toEqual(['data/risks.json: row 1: plans/a/index.html has no #risk-r01']);
});

test('a list that differs in a cell or in its rows is told', () => {
	expect(site(undefined, line(wholeLine.replace('1,234', '1,235')))).toEqual([
		'risks/index.html: "a r01" does not show its score, "1234"',
	]);
	expect(site(undefined, '<table></table>')).toEqual([
		'risks/index.html: it shows 0 rows, data/risks.json has 1',
		'risks/index.html: it does not show "a r01" of data/risks.json',
	]);
});
