import { describe, expect, it } from 'vitest';
import { conditionCounts, conditionRows, conditionsMatrix } from '../../src/views/conditions-matrix.ts';
import { ambitionGroups, metricRows } from '../../src/views/metric-ambitions.ts';
import { milestoneRowsOf } from '../../src/views/milestone-list.ts';
import { planBrief } from '../../src/views/plan-brief.ts';
import { planContext, planContexts } from '../../src/views/plan-context.ts';
import { planRowOf } from '../../src/views/plan-list.ts';
import { SCHEME_COLUMNS, schemeRows } from '../../src/views/scheme-register.ts';
import { SIGNATORY_COLUMNS, signatoryRowsOf } from '../../src/views/signatory-list.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';
import { toRecord } from '../fixtures/table-records.ts';

const corpus = inventedCorpus();

describe('schemes', () => {
	it('are joined to their money and risks', () => {
		const [scheme] = schemeRows(corpus);
		expect(scheme).toMatchObject({ due: '2014-12', dueText: 'Dec 2014', themeNames: ['Reablement'], metrics: [] });
		expect(toRecord(SCHEME_COLUMNS, scheme!)).toMatchObject({
			ref: 'ASH1',
			figures: 'Cost of home first: £2.7M',
			risks: 'r02',
			metrics: null,
			url: expect.stringMatching(/^https:\/\/.*\/plans\/ashshire-2014-02\/#scheme-s01$/),
		});
	});
});

describe('metrics', () => {
	it('are never grouped across units', () => {
		const groups = ambitionGroups(metricRows(corpus));
		expect(groups.map(({ metric, unit, rows }) => [metric, unit, rows.map(({ raw }) => raw)])).toEqual([
			['non-elective-admissions', 'admissions', ['-2,761']],
			['non-elective-admissions', 'per cent', ['3.5%']],
			['length-of-stay', 'unstated', ['TBC']],
		]);
		expect(groups[2]?.rows[0]).toMatchObject({ state: 'unanswered', change: null });
	});
});

describe('conditions', () => {
	it('make a full matrix, in the order of the guidance', () => {
		expect(conditionsMatrix(corpus).map(({ cells }) => cells.length)).toEqual([6, 6, 6]);
		expect(conditionCounts(conditionRows(corpus))[0]).toEqual({
			condition: 'jointly-agreed',
			name: 'Plans jointly agreed',
			counts: { met: 0, partly: 0, planned: 3, 'not-answered': 0 },
		});
	});
});

describe('signatories and milestones', () => {
	it('keep dates as printed and as read', () => {
		expect(toRecord(SIGNATORY_COLUMNS, signatoryRowsOf(planContexts(corpus)[0]!)[0]!)).toMatchObject({
			name: 'Ann Early',
			signed_raw: '2013-02-13',
			signed: '2013-02-13',
			source: 'lines 9-9',
		});
		expect(planContexts(corpus).flatMap(milestoneRowsOf)).toMatchObject([
			{ due: '2014-12', path: '/plans/ashshire-2014-02/#milestone-k01' },
		]);
	});
});

describe('plans', () => {
	it('count their records and answers', () => {
		expect(planRowOf(planContexts(corpus)[0]!).counts).toEqual({
			schemes: 1,
			risks: 3,
			metrics: 0,
			milestones: 1,
			signatories: 3,
			documents: 1,
			answered: 3,
			notAnswered: 1,
			notes: 3,
		});
	});

	it('have key facts that say when there is no value, with the words as printed', () => {
		const facts = planBrief(planContext(corpus, 'cold-harbour-2014-11'));
		const fact = (field: string) => facts.find((each) => each.field === field);
		expect(fact('councils')?.value).toBe('Cold Harbour and Denholme');
		expect(fact('agreedByBoard')).toMatchObject({
			value: 'Not answered',
			printed: '<dd/mm/yyyy>',
			state: 'unanswered',
		});
		expect(fact('budgets.2015/16.agreed')).toMatchObject({ label: 'Agreed locally, 2015/16', value: '£8,999,999.50' });
		const untouched = planBrief(planContext(corpus, 'brackenmouth-2014-04')).find(({ printed }) => printed === '£0.00');
		expect(untouched).toMatchObject({ field: 'budgets.2014/15.agreed', value: 'Not answered', state: 'unanswered' });
		expect(fact('budgets.2015/16.agreed')?.notes.map(({ kind }) => kind)).toEqual(['figures-disagree']);
	});
});
