/** How many plans answer a topic, each plan counted once however many boards share it. */
import type { AnswerStatus } from './plan-answers.ts';
import type { PlanAnswerRow, TopicAnswerRow } from './topic-answers.ts';

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
		(row): row is PlanAnswerRow =>
			row.status !== 'no-plan' && !seen.has(row.context.id) && Boolean(seen.add(row.context.id)),
	);
}

/** Counts of plans by what they say on a topic. */
export function topicPlanCounts(rows: readonly TopicAnswerRow[]): TopicPlanCounts {
	const plans = rowsOfPlans(rows);
	const count = (...statuses: AnswerStatus[]) => plans.filter(({ status }) => statuses.includes(status)).length;
	return {
		answered: count('answered', 'facts'),
		notAnswered: count('not-answered'),
		askedWith: count('asked-with'),
		notAsked: count('not-asked'),
		plans: plans.length,
	};
}
