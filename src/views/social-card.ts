/** What the picture beside a shared link says of a plan, or of the site. */
import type { Corpus } from '../domain/corpus.ts';
import { formatCount, formatPoundsShort } from '../lib/format.ts';
import { SITE } from '../site.ts';
import { budgetSummaryRowsOf } from './budget-summary.ts';
import type { PlanContext } from './plan-context.ts';

export interface SocialCard {
	kicker: string;
	title: string;
	/** A line under the title; empty where there is none. */
	subtitle: string;
	/** Two or three facts, each short enough for a line. */
	facts: string[];
	/** Boards whose tiles stand out on the map. */
	boards: readonly string[];
}

/** The card of one plan: its area, round and month, its money and its counts. */
export function planCard(context: PlanContext): SocialCard {
	const { plan, area, title, round, boards } = context;
	// Of the last year with an amount that was read: what was agreed, and only where that is not told what was required.
	const money = budgetSummaryRowsOf(context)
		.toReversed()
		.flatMap(({ year, agreed, minimum }) =>
			[
				{ pounds: agreed?.pounds ?? null, what: `agreed for ${year}` },
				{ pounds: minimum?.pounds ?? null, what: `required for ${year}` },
			].flatMap(({ pounds, what }) => (pounds === null ? [] : [`${formatPoundsShort(pounds)} ${what}`])),
		)[0];
	const counts = [
		formatCount(plan.schemes.length, 'scheme'),
		formatCount(plan.risks.length, 'risk'),
		formatCount(plan.metrics.length, 'measure'),
	];
	return {
		kicker: 'Better Care Fund plan',
		title: area,
		subtitle: `${round.name}, plan of ${title.split(', ').at(-1)}`,
		facts: [...(money ? [money] : []), counts.filter((each) => !each.startsWith('0 ')).join('  ·  ')].filter(Boolean),
		boards: boards.map(({ id }) => id),
	};
}

/** The card of every other page. */
export const siteCard = (corpus: Corpus): SocialCard => ({
	kicker: 'England’s Better Care Fund plans',
	title: SITE.name,
	subtitle: '',
	facts: [SITE.tagline, `${formatCount(corpus.plans.length, 'plan')} in plain English, with open data`],
	boards: corpus.plans.flatMap(({ plan }) => plan.boards),
});

/** The picture of a plan in words, for those who do not see it. */
export function socialAlt(context: PlanContext): string {
	const { kicker, title, subtitle, facts } = planCard(context);
	return [kicker, title, subtitle, ...facts].join('. ').replace(/\s+/g, ' ');
}
