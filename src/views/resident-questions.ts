/** Questions that anyone could put to the board about a plan, made from what it promises and what it leaves open. */
import { topicOf } from '../domain/topic.ts';
import { formatDate, formatPoundsShort } from '../lib/format.ts';
import { planAnswer } from './plan-answers.ts';
import type { PlanContext } from './plan-context.ts';
import { topicsOnPlanPage } from './plan-topics.ts';
import { bandOf } from './risk-bands.ts';

/** How many questions a page has room for. */
const ROOM = 6;

/** At most six questions: one of each sort first, so that no sort crowds out the others. */
export function residentQuestions(context: PlanContext): string[] {
	const sorts = [askAboutSchemes, askAboutGaps, askAboutRisks, askAboutMetrics, askAboutMoney].map((ask) =>
		ask(context),
	);
	const questions: string[] = [];
	for (let turn = 0; questions.length < ROOM && sorts.some((sort) => sort.length > turn); turn += 1) {
		questions.push(...sorts.flatMap((sort) => sort.slice(turn, turn + 1)));
	}
	return questions.slice(0, ROOM);
}

const askAboutSchemes = ({ plan }: PlanContext): string[] =>
	plan.schemes.map(({ name, due }) =>
		due?.state === 'read'
			? `“${name}” was due by ${formatDate(due.value)}. Was it done, and what came of it?`
			: `What came of “${name}”?`,
	);

const askAboutGaps = (context: PlanContext): string[] =>
	topicsOnPlanPage(context)
		.filter((topic) => planAnswer(context, topic).status === 'not-answered')
		.map((topic) => `The plan leaves “${topicOf(topic).title}” unanswered. What is the answer?`);

const askAboutRisks = ({ plan }: PlanContext): string[] =>
	plan.risks
		.map((risk, index) => ({ risk, number: index + 1 }))
		.filter(({ risk }) => bandOf(risk.rating) === 'high')
		.map(
			({ risk, number }) => `Risk ${number} was rated ${risk.rating.raw}. Did it happen, and did the response work?`,
		);

const askAboutMetrics = ({ plan }: PlanContext): string[] =>
	plan.metrics
		.filter(({ state }) => state === 'read')
		.map(
			({ label, raw, period }) => `The plan aimed at ${raw} for “${label}”${period && ` (${period})`}. What happened?`,
		);

const askAboutMoney = ({ plan }: PlanContext): string[] =>
	plan.budgets.flatMap((budget) =>
		budget.kind === 'agreed' && budget.state === 'read'
			? [`How much of the ${formatPoundsShort(budget.pounds)} pooled for ${budget.year} was spent, and on what?`]
			: [],
	);
