/** How many plans answer a topic, each plan counted once however many boards share it. */
import type { PlanAnswerRow, TopicAnswerRow, TopicStatusRow } from './topic-answers.ts';

export interface TopicPlanCounts {
	/** Plans with words or records on the topic. */
	answered: number;
	notAnswered: number;
	/** Plans whose form asks it only within another question. */
	askedWith: number;
	notAsked: number;
	plans: number;
}

/** The rows of a topic that stand for a plan, only the first of each plan. */
export function rowsOfPlans(rows: readonly TopicAnswerRow[]): PlanAnswerRow[] {
	const seen = new Set<string>();
	return rows.filter(
		(row): row is PlanAnswerRow => row.status !== 'no-plan' && !seen.has(row.plan) && Boolean(seen.add(row.plan)),
	);
}

/** Counts of plans by what they say on a topic. */
export function topicPlanCounts(rows: readonly TopicStatusRow[]): TopicPlanCounts {
	const counts = { answered: 0, facts: 0, 'not-answered': 0, 'asked-with': 0, 'not-asked': 0, 'no-plan': 0 };
	const seen = new Set<string>();
	for (const { plan, status } of rows) {
		if (plan === undefined || seen.has(plan)) continue;
		seen.add(plan);
		counts[status] += 1;
	}
	return {
		answered: counts.answered + counts.facts,
		notAnswered: counts['not-answered'],
		askedWith: counts['asked-with'],
		notAsked: counts['not-asked'],
		plans: seen.size,
	};
}
