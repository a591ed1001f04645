/** How many risks of each band a plan has: one row a plan, drawn as a chart from its table. */
import type { Corpus } from '../domain/corpus.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { rememberPer } from '../lib/remember.ts';
import { FROM_PLAN, fromPlan, planContexts, type FromPlan, type PlanContext } from './plan-context.ts';
import { BANDS, bandOf, type BandId } from './risk-bands.ts';

export interface RiskProfileRow extends FromPlan {
	counts: Readonly<Record<BandId, number>>;
	total: number;
}

/** One row for every plan, by plan id. */
export const riskProfile = (corpus: Corpus): RiskProfileRow[] => planContexts(corpus).map(riskProfileOf);

/** The risk profile of one plan. */
export const riskProfileOf = rememberPer((context: PlanContext): RiskProfileRow => {
	const counts: Record<BandId, number> = { high: 0, medium: 0, low: 0, unbanded: 0 };
	for (const { rating } of context.plan.risks) counts[bandOf(rating)] += 1;
	return { ...fromPlan(context, undefined, 'risk-log'), counts, total: context.plan.risks.length };
});

const { text, integer } = columnsOf<RiskProfileRow>();

export const RISK_PROFILE_COLUMNS: readonly Column<RiskProfileRow>[] = [
	text('title', 'Plan', 'ours', 'Area and month of the plan.', (row) => row.planTitle),
	...BANDS.map(({ id, name, rule }) => integer(id, name, 'computed', rule, (row) => row.counts[id])),
	integer('total', 'All risks', 'computed', 'How many risks the plan lists.', (row) => row.total),
	FROM_PLAN.plan,
	FROM_PLAN.url,
];
