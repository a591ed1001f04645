import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/lib/csv.ts';
import { datasets } from '../../src/views/datasets.ts';
import { riskRows } from '../../src/views/risk-register.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';
import { recordsOf } from '../fixtures/table-records.ts';

/** Published since the first release: columns may follow these, but none may move or change its name. */
const FIRST_COLUMNS = {
	plans: 'plan,boards,round,template,text,status,councils,ccgs,agreed_raw,agreed,submitted_raw,submitted,url',
	budgets: 'plan,year,kind,raw,state,pounds,unit,source,url',
	risks: 'plan,id,risk,rating_raw,scale,word,likelihood,impact,score,band,mitigation,themes,source,url',
	schemes: 'plan,id,ref,name,group,summary,themes,source,url',
	metrics: 'plan,id,metric,label,raw,change,unit,period,source,url',
	milestones: 'plan,id,ref,group,title,summary,due_raw,due_state,due,owners,source,url',
	signatories: 'plan,id,name,role,organisation,signed_raw,signed,source',
	documents: 'plan,id,ref,title,synopsis,links,source,url',
	answers: 'plan,topic,state,text_kind,words,text,source,url',
	conditions: 'plan,condition,position,summary,source,url',
	notes: 'plan,on,kind,text,url',
	areas: 'board,name,authorities,region,type,population,plans',
	coverage: 'board,round,state,plan,paper,reason',
	sources: 'record,kind,title,publisher,file,format,sha256,licence,retrieved',
};

const all = datasets(inventedCorpus());
const rowsOf = (name: string) =>
	all.filter((dataset) => dataset.name === name).flatMap(({ columns, rows }) => recordsOf(columns, rows()));

describe('datasets', () => {
	it('are the thirteen that were promised and the sources, with the published first columns', () => {
		expect(all.map(({ name }) => name)).toEqual(Object.keys(FIRST_COLUMNS));
		for (const { name, columns } of all) {
			const first = FIRST_COLUMNS[name as keyof typeof FIRST_COLUMNS].split(',');
			expect(columns.slice(0, first.length).map((column) => column.name)).toEqual(first);
		}
	});

	it('name every column once and describe it', () => {
		for (const { name, columns } of all) {
			const names = columns.map((column) => column.name);
			expect(new Set(names).size, name).toBe(names.length);
			for (const column of columns) {
				expect(column.name).toMatch(/^[a-z][a-z0-9_]*$/);
				expect(column.meaning).toMatch(/[.”]$/);
			}
		}
	});

	it('hold only values that their columns allow, of the type they say', () => {
		for (const { name, columns, rows } of all) {
			for (const column of columns) {
				for (const row of rows()) {
					const cell = column.cell(row);
					expect(cell, `${name}.${column.name}`).not.toBeUndefined();
					if (cell === null || cell === undefined || cell === '') continue;
					const type = { number: 'number', integer: 'number', boolean: 'boolean' }[column.type as string] ?? 'string';
					expect(typeof cell, `${name}.${column.name}`).toBe(type);
					for (const value of column.allowed ? String(cell).split('; ') : []) expect(column.allowed).toContain(value);
					if (column.type === 'url') expect(cell).toMatch(/^https:\/\/[^/]+\/(?:plans|papers|areas)\//);
				}
			}
		}
	});

	it('leave pounds empty where the amount was not read', () => {
		const budgets = rowsOf('budgets');
		expect(budgets.filter(({ state }) => state !== 'read').map(({ raw, pounds }) => [raw, pounds])).toEqual([
			['£0.00', null],
			['', null],
		]);
	});

	it('join lists with semicolons', () => {
		expect(rowsOf('plans')[2]).toMatchObject({ boards: 'cold-harbour; denholme', submitted: null });
		expect(rowsOf('plans')[1]).toMatchObject({ submitted: '2014-04-04; 2014-04-30' });
		expect(rowsOf('risks')[1]).toMatchObject({ themes: 'finance; market' });
	});

	it('count the words of the text, not its marks', () => {
		expect(rowsOf('answers')[0]).toMatchObject({
			topic: 'vision',
			words: 6,
			text: expect.stringContaining('**nearer**'),
		});
		expect(rowsOf('answers').find(({ state }) => state === 'unanswered')).toMatchObject({
			words: 0,
			text: '',
			raw: '<tbc>',
		});
	});

	it('have a line in the CSV file for each row of the page', () => {
		const risks = all.find(({ name }) => name === 'risks')!;
		const lines = toCsv(risks.columns, risks.rows()).split('\r\n');
		expect(lines).toHaveLength(riskRows(inventedCorpus()).length + 2);
		expect(lines[1]).toMatch(
			/^ashshire-2014-02,r01,Nobody comes\.,M,words,medium,,,,medium,Ask\.,workforce,lines 30-30,https:/,
		);
	});
});
