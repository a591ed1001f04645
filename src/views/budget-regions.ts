/** What the plans of each region come to, year by year, for a site with too many plans to show one by one. */
import { REGIONS } from '../domain/register.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import type { BudgetSummaryRow } from './budget-summary.ts';
import { budgetTotals, type BudgetTotal } from './budget-totals.ts';

export interface BudgetRegionRow {
	region: string;
	year: string;
	total: BudgetTotal;
}

/** One row for each region and year, in the usual order of regions. A plan counts in the region of its first council. */
export function budgetRegionRows(rows: readonly BudgetSummaryRow[]): BudgetRegionRow[] {
	return REGIONS.flatMap((region) =>
		budgetTotals(rows.filter(({ regions }) => regions[0] === region)).map((total) => ({
			...{ region, total },
			year: total.year,
		})),
	);
}

const { text, number, integer } = columnsOf<BudgetRegionRow>();
const inPounds = { unit: 'pounds' };

export const BUDGET_REGION_COLUMNS: readonly Column<BudgetRegionRow>[] = [
	text('label', 'Region and year', 'ours', 'Region and financial year.', ({ region, year }) => `${region}, ${year}`),
	integer('plans', 'Plans', 'computed', 'Plans here with that year.', ({ total }) => total.plans),
	number(
		'minimum',
		'Minimum required',
		'computed',
		'Sum of what was read.',
		({ total }) => of(total.minimum),
		inPounds,
	),
	number('agreed', 'Agreed locally', 'computed', 'Sum of what was read.', ({ total }) => of(total.agreed), inPounds),
	number('ratio', 'Agreed ÷ minimum', 'computed', 'For plans with both amounts.', ({ total }) => total.both.ratio),
];

/** A sum of nothing is no amount, and not nought. */
const of = ({ pounds, plans }: BudgetTotal['minimum']) => (plans === 0 ? null : pounds);
