/** The pooled budget amounts that plans print. Where an amount was not read there are no pounds, and never nought. */
import { BUDGET_KINDS, type Budget, type BudgetKind } from '../domain/budget.ts';
import type { Corpus } from '../domain/corpus.ts';
import { READING_STATES, type ReadingState } from '../domain/reading.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { rememberWithAll } from '../lib/remember.ts';
import { FROM_PLAN, FROM_PLAN_TAIL, fromPlan, planContexts, type FromPlan, type PlanContext } from './plan-context.ts';
import { notesOn, type PlanNote } from './plan-notes.ts';

/** Whether the document says the unit of an amount, or we inferred it. */
export const BUDGET_UNITS = ['stated', 'inferred'] as const;

export interface BudgetRow extends FromPlan {
	/** Financial year, such as 2014/15. */
	year: string;
	kind: BudgetKind;
	kindName: string;
	/** The amount as printed, and words printed beside it. */
	raw: string;
	remark: string;
	state: ReadingState;
	/** The amount in pounds; null where it was not read. */
	pounds: number | null;
	unit: (typeof BUDGET_UNITS)[number] | null;
	notes: readonly PlanNote[];
}

export const BUDGET_KIND_NAMES: Readonly<Record<BudgetKind, string>> = {
	minimum: 'Minimum required',
	agreed: 'Agreed locally',
};

const rows = rememberWithAll((context: PlanContext): BudgetRow[] =>
	context.plan.budgets.map((budget) => ({
		...fromPlan(context, budget.source, 'money'),
		year: budget.year,
		kind: budget.kind,
		kindName: BUDGET_KIND_NAMES[budget.kind],
		raw: budget.raw,
		remark: budget.remark ?? '',
		state: budget.state,
		...amountOf(budget),
		notes: notesOn(context, `budgets.${budget.year}.${budget.kind}`),
	})),
);

/** Budget amounts of all plans, by plan id, then in the order of the document. */
export const budgetRows = (corpus: Corpus): BudgetRow[] => rows.ofAll(planContexts(corpus));

/** Budget amounts of one plan, in the order of the document. */
export const budgetRowsOf = rows.ofOne;

const amountOf = (budget: Budget): Pick<BudgetRow, 'pounds' | 'unit'> =>
	budget.state === 'read' ? { pounds: budget.pounds, unit: budget.unit } : { pounds: null, unit: null };

const { text, number } = columnsOf<BudgetRow>();

export const BUDGET_COLUMNS: readonly Column<BudgetRow>[] = [
	FROM_PLAN.plan,
	text('year', 'Year', 'printed', 'Financial year, from April to March.', (row) => row.year),
	text('kind', 'Kind', 'read', 'The minimum required, or the total agreed.', (row) => row.kind, {
		allowed: BUDGET_KINDS,
	}),
	text('raw', 'As printed', 'printed', 'The amount as printed.', (row) => row.raw),
	text('state', 'Amount was', 'ours', 'How the amount was obtained.', (row) => row.state, { allowed: READING_STATES }),
	number('pounds', 'Amount', 'read', 'The amount; empty, never 0, where it was not read.', (row) => row.pounds, {
		unit: 'pounds',
	}),
	text('unit', 'Unit', 'ours', 'Whether the document states the unit or we inferred it.', (row) => row.unit, {
		allowed: BUDGET_UNITS,
	}),
	FROM_PLAN.source,
	FROM_PLAN.url,
	text('remark', 'Remark', 'printed', 'Words printed beside the amount.', (row) => row.remark),
	...FROM_PLAN_TAIL,
];
