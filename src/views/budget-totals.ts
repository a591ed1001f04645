/** What the plans here come to together, year by year. Only amounts that were read count, and the page says how many. */
import type { BudgetSummaryRow } from './budget-summary.ts';

export interface BudgetTotal {
	year: string;
	/** Sum of the amounts that were read, in pounds, and how many plans it holds. */
	minimum: { pounds: number; plans: number };
	agreed: { pounds: number; plans: number };
	/** Plans with both amounts, and their agreed amounts divided by their minimums; null where there are none. */
	both: { plans: number; ratio: number | null };
	plans: number;
}

/** One total for each year, in the order of years. */
export function budgetTotals(rows: readonly BudgetSummaryRow[]): BudgetTotal[] {
	return [...Map.groupBy(rows, ({ year }) => year)]
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([year, ofYear]) => {
			const both = ofYear.filter(({ minimum, agreed }) => isRead(minimum?.pounds) && isRead(agreed?.pounds));
			const low = sum(both.map(({ minimum }) => minimum?.pounds));
			return {
				year,
				minimum: total(ofYear.map(({ minimum }) => minimum?.pounds)),
				agreed: total(ofYear.map(({ agreed }) => agreed?.pounds)),
				both: { plans: both.length, ratio: low === 0 ? null : sum(both.map(({ agreed }) => agreed?.pounds)) / low },
				plans: ofYear.length,
			};
		});
}

type Amount = number | null | undefined;

const isRead = (pounds: Amount): pounds is number => typeof pounds === 'number';

const sum = (amounts: readonly Amount[]): number => amounts.filter(isRead).reduce((all, pounds) => all + pounds, 0);

const total = (amounts: readonly Amount[]) => ({ pounds: sum(amounts), plans: amounts.filter(isRead).length });
