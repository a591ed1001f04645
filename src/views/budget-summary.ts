/** Minimum and agreed budgets side by side, with what can be worked out from them: one row for each plan and year. */
import type { BudgetKind } from '../domain/budget.ts';
import type { Corpus } from '../domain/corpus.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { rememberPer } from '../lib/remember.ts';
import { budgetRowsOf, type BudgetRow } from './budget-lines.ts';
import { FROM_PLAN, FROM_PLAN_TAIL, fromPlan, planContexts, type FromPlan, type PlanContext } from './plan-context.ts';

export interface BudgetSummaryRow extends FromPlan {
	year: string;
	/** The two lines as printed and read; undefined where the plan has no such line. */
	minimum: BudgetRow | undefined;
	agreed: BudgetRow | undefined;
	/** Agreed less minimum in pounds; null where either was not read. */
	difference: number | null;
	/** Agreed divided by minimum; null where either was not read, or the minimum is nought. */
	ratio: number | null;
	/** People in all councils of the plan, estimated for mid-2014. */
	population: number;
	/** Pounds a head; null where the amount was not read. */
	minimumPerHead: number | null;
	agreedPerHead: number | null;
	/** Whether any amount of the row is in a unit that we inferred. */
	unitInferred: boolean;
}

/** One row for each plan and year, by plan id, then by year. */
export const budgetSummaryRows = (corpus: Corpus): BudgetSummaryRow[] =>
	planContexts(corpus).flatMap(budgetSummaryRowsOf);

/** One row for each year of one plan. */
export const budgetSummaryRowsOf = rememberPer((context: PlanContext): readonly BudgetSummaryRow[] => {
	const lines = budgetRowsOf(context);
	const population = context.councils.reduce((sum, council) => sum + council.populationEstimate2014, 0);
	return [...new Set(lines.map(({ year }) => year))].sort().map((year) => {
		const line = (kind: BudgetKind) => lines.find((each) => each.year === year && each.kind === kind);
		const [minimum, agreed] = [line('minimum'), line('agreed')];
		const [low, high] = [minimum?.pounds ?? null, agreed?.pounds ?? null];
		return {
			...fromPlan(context, undefined, 'money'),
			...{ year, minimum, agreed, population },
			difference: low === null || high === null ? null : toPence(high - low),
			ratio: low === null || high === null || low === 0 ? null : high / low,
			minimumPerHead: low === null ? null : toPence(low / population),
			agreedPerHead: high === null ? null : toPence(high / population),
			unitInferred: [minimum, agreed].some((each) => each?.unit === 'inferred'),
		};
	});
});

const toPence = (pounds: number): number => Math.round(pounds * 100) / 100;

const { text, number, integer, truth } = columnsOf<BudgetSummaryRow>();
const inPounds = { unit: 'pounds' };

export const BUDGET_SUMMARY_COLUMNS: readonly Column<BudgetSummaryRow>[] = [
	text('label', 'Area and year', 'ours', 'Area and financial year.', (row) => `${row.area}, ${row.year}`),
	number('minimum', 'Minimum required', 'read', 'Empty where not read.', (row) => row.minimum?.pounds, inPounds),
	number('agreed', 'Agreed locally', 'read', 'Empty where not read.', (row) => row.agreed?.pounds, inPounds),
	number('difference', 'Difference', 'computed', 'Agreed less minimum.', (row) => row.difference, inPounds),
	number('ratio', 'Agreed ÷ minimum', 'computed', 'Agreed divided by minimum.', (row) => row.ratio),
	number(
		'minimum_per_head',
		'Minimum per person',
		'computed',
		'By the 2014 estimate.',
		(row) => row.minimumPerHead,
		inPounds,
	),
	number(
		'agreed_per_head',
		'Agreed per person',
		'computed',
		'By the 2014 estimate.',
		(row) => row.agreedPerHead,
		inPounds,
	),
	integer('population', 'People', 'ours', 'People in its councils, estimated for mid-2014.', (row) => row.population),
	truth('unit_inferred', 'Unit inferred', 'ours', 'Whether we inferred a unit left unsaid.', (row) => row.unitInferred),
	text('minimum_raw', 'Minimum as printed', 'printed', 'The minimum as printed.', (row) => row.minimum?.raw),
	text('agreed_raw', 'Agreed as printed', 'printed', 'The agreed amount as printed.', (row) => row.agreed?.raw),
	FROM_PLAN.plan,
	text('year', 'Year', 'printed', 'Financial year, from April to March.', (row) => row.year),
	FROM_PLAN.url,
	...FROM_PLAN_TAIL,
];
