import { expect, it } from 'vitest';
import { BUDGET_COLUMNS, budgetRows } from '../../src/views/budget-lines.ts';
import { BUDGET_SUMMARY_COLUMNS, budgetSummaryRows } from '../../src/views/budget-summary.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';
import { inventedPlan } from '../fixtures/invented-plan.ts';
import { toRecord } from '../fixtures/table-records.ts';

const summaries = budgetSummaryRows(inventedCorpus());

it('an untouched cell has its printed words and no pounds', () => {
	const untouched = budgetRows(inventedCorpus()).find(({ raw }) => raw === '£0.00');
	expect(untouched).toMatchObject({ state: 'unanswered', pounds: null, unit: null });
	expect(toRecord(BUDGET_COLUMNS, untouched!)).toMatchObject({
		raw: '£0.00',
		state: 'unanswered',
		pounds: null,
		unit: null,
	});
});

it('a summary compares what was read: difference, ratio, and pounds a head of all its councils', () => {
	expect(summaries[0]).toMatchObject({
		plan: 'ashshire-2014-02',
		year: '2014/15',
		difference: 2_500_000,
		ratio: 1.25,
		population: 500_000,
		minimumPerHead: 20,
		agreedPerHead: 25,
		unitInferred: false,
	});
	expect(summaries.at(-1)).toMatchObject({
		population: 450_000,
		difference: -0.5,
		minimumPerHead: 20,
		agreedPerHead: 20,
	});
});

it('a summary has nothing to compare where an amount was not read', () => {
	const [first, second] = summaries.filter(({ plan }) => plan === 'brackenmouth-2014-04');
	expect([first?.year, second?.year]).toEqual(['2014/15', '2015/16']);
	for (const row of [first, second]) {
		expect(row).toMatchObject({ difference: null, ratio: null, agreedPerHead: null, unitInferred: true });
	}
	expect(first?.agreed?.raw).toBe('£0.00');
	expect(toRecord(BUDGET_SUMMARY_COLUMNS, first!)).toMatchObject({
		minimum: 5_000_000,
		agreed: null,
		agreed_raw: '£0.00',
	});
});

it('a minimum of nought gives no ratio', () => {
	const plan = inventedPlan('ashshire-2015-01', {
		boards: ['ashshire'],
		councils: ['E10000901'],
		budgets: [
			{ year: '2014/15', kind: 'minimum', raw: '£0', state: 'read', pounds: 0, unit: 'stated' },
			{ year: '2014/15', kind: 'agreed', raw: '£1', state: 'read', pounds: 1, unit: 'stated' },
		],
	});
	expect(budgetSummaryRows(inventedCorpus({ plans: [plan] }))).toMatchObject([{ difference: 1, ratio: null }]);
});
