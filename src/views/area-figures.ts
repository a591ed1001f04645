/** Headline figures of one plan beside the middle value of the plans of its region, and of all plans here. */
import type { Corpus } from '../domain/corpus.ts';
import { rememberPer } from '../lib/remember.ts';
import { budgetSummaryRowsOf } from './budget-summary.ts';
import { planContexts, type PlanContext } from './plan-context.ts';
import { planCounts } from './plan-list.ts';
import { riskProfileOf } from './risk-profile.ts';

/** How a figure is written: pounds, a ratio, or a plain count. */
export type FigureKind = 'pounds' | 'ratio' | 'count';

/** The middle of several plans' values, and how many plans it is the middle of. */
export interface Middle {
	/** Null where no plan has a value. */
	value: number | null;
	plans: number;
}

export interface AreaFigure {
	label: string;
	kind: FigureKind;
	/** Null where the plan's value was not read. */
	value: number | null;
	region: Middle;
	all: Middle;
}

interface Measure {
	label: string;
	kind: FigureKind;
	/** Worked out once for each plan, however many pages ask. */
	of: (context: PlanContext) => number | null;
}

/** Money of the last year that a plan covers: three measures come from it, each over all plans. */
const lastYear = rememberPer((context: PlanContext) => {
	const { minimumPerHead = null, agreedPerHead = null, ratio = null } = budgetSummaryRowsOf(context).at(-1) ?? {};
	return { minimumPerHead, agreedPerHead, ratio };
});

/** Money is that of the last year a plan covers, in which pooling was required of all. */
const MEASURES: readonly Measure[] = (
	[
		{
			label: 'Minimum pool per person, last year of the plan',
			kind: 'pounds',
			of: (plan) => lastYear(plan).minimumPerHead,
		},
		{
			label: 'Agreed pool per person, last year of the plan',
			kind: 'pounds',
			of: (plan) => lastYear(plan).agreedPerHead,
		},
		{ label: 'Agreed ÷ minimum, last year of the plan', kind: 'ratio', of: (plan) => lastYear(plan).ratio },
		{ label: 'Schemes', kind: 'count', of: (plan) => planCounts(plan).schemes },
		{ label: 'Risks', kind: 'count', of: (plan) => planCounts(plan).risks },
		{ label: 'Risks in our high band', kind: 'count', of: (plan) => riskProfileOf(plan).counts.high },
		{ label: 'Questions left unanswered', kind: 'count', of: (plan) => planCounts(plan).notAnswered },
	] satisfies Measure[]
).map((measure) => ({ ...measure, of: rememberPer(measure.of) }));

/** The figures of one plan. Medians take in the plan itself, and only plans of the same round. */
export function areaFigures(corpus: Corpus, context: PlanContext): AreaFigure[] {
	const { plans, middles } = rounds(corpus).get(context.plan.round)!;
	const region = plans.filter(({ regions }) => regions.some((each) => context.regions.includes(each)));
	return MEASURES.map(({ label, kind, of }, at) => ({
		label,
		kind,
		value: of(context),
		region: middleOf(region.map(of)),
		all: middles[at]!,
	}));
}

/** The plans of each round, and the middle of each measure over them: the same for every area. */
const rounds = rememberPer(
	(corpus: Corpus) =>
		new Map(
			[...Map.groupBy(planContexts(corpus), ({ plan }) => plan.round)].map(([round, plans]) => [
				round,
				{ plans, middles: MEASURES.map(({ of }) => middleOf(plans.map(of))) },
			]),
		),
);

/** The median: the middle value, or half-way between the two in the middle. */
export function middleOf(values: readonly (number | null)[]): Middle {
	const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
	const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
	return { value: low === undefined || high === undefined ? null : (low + high) / 2, plans: sorted.length };
}
