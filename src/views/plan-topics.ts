/** Which topics a plan's page shows among its answers. */
import { TOPICS, type TopicId } from '../domain/topic.ts';
import type { PlanContext } from './plan-context.ts';

/**
 * Topics in words that the plan's form asks or the plan answers, in the order of the forms. Milestones are among them
 * where the plan has dates, though the first form did not ask for any.
 */
export function topicsOnPlanPage({ plan }: Pick<PlanContext, 'plan'>): TopicId[] {
	return TOPICS.filter(
		({ id, holds }) =>
			(holds === 'text' && plan.answers[id] !== undefined) || (id === 'milestones' && plan.milestones.length > 0),
	).map(({ id }) => id);
}
