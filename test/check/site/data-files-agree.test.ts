import { expect, test } from 'vitest';
import { dataFilesAgree } from '../../../scripts/check/site/data-files-agree.ts';
import { messagesOnSite } from '../small-site.ts';

const csv = 'plan,raw,pounds\r\na,"£1,000",1000\r\nb,"\'-2,761",\r\n';
const rows = [
	{ plan: 'a', raw: '£1,000', pounds: 1000 },
	{ plan: 'b', raw: '-2,761', pounds: null },
];
const on = (text: string, json: unknown) =>
	messagesOnSite(dataFilesAgree, {
		'data/budgets.csv': text,
		'data/budgets.json': typeof json === 'string' ? json : JSON.stringify(json),
	});

test('the same rows pass: quotes, empty cells and defused formulas included', () => {
	expect(on(csv, rows)).toEqual([]);
});

test('an empty cell is not nought', () => {
	expect(on(csv, [rows[0], { ...rows[1], pounds: 0 }])).toEqual([
		'data/budgets.csv: row 2: pounds is "0" in the JSON file',
	]);
});

test('rows that are missing, ragged, unreadable or of another shape fail', () => {
	expect(on(csv, [rows[0]])).toEqual(['data/budgets.csv: it has 2 rows, data/budgets.json has 1']);
	expect(on('plan,raw\r\na,b,c\r\n', [{ plan: 'a', raw: 'b' }])).toEqual([
		'data/budgets.csv: row 1 has 3 cells under 2 headings',
	]);
	expect(on(csv, '{')).toEqual([expect.stringMatching(/^data\/budgets\.json: it is not JSON/)]);
	expect(on(csv, { rows })).toEqual(['data/budgets.json: it is not an array']);
	expect(on(csv, [rows[0], { ...rows[1], more: 1 }])).toEqual([
		'data/budgets.json: row 2 has more, which is no column',
	]);
});

test('one form without the other fails', () => {
	expect(messagesOnSite(dataFilesAgree, { 'data/risks.json': '[]' })).toEqual(['data/risks.csv: the file is missing']);
});

test('JSON that describes the tables needs no CSV', () => {
	expect(messagesOnSite(dataFilesAgree, { 'data/datapackage.json': '{}', 'data/csv-metadata.json': '{}' })).toEqual([]);
});
