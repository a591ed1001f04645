/** Positions on the national conditions, as far as a machine may say: not answered, planned, or signed for. */
import type { ConditionId, ConditionPosition, Position } from '../../../src/domain/condition.ts';
import { CONDITIONS } from '../../../src/domain/condition.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { topicOf, type TopicId } from '../../../src/domain/topic.ts';

/** Topics whose answers are about each condition. */
const ANSWERED_UNDER: Record<Exclude<ConditionId, 'jointly-agreed'>, TopicId[]> = {
	'social-care': ['social-care-definition', 'social-care-protection'],
	'seven-day-services': ['seven-day-services'],
	'data-sharing': ['nhs-number', 'open-apis', 'information-governance'],
	'joint-assessment': ['joint-assessment'],
	'acute-impact': ['acute-impact'],
};

/** One position a condition. An answer counts as planned: whether a condition is met, only a person can judge. */
export function conditionsOf(plan: Pick<Plan, 'signatories' | 'answers'>): ConditionPosition[] {
	return CONDITIONS.map(({ id }) => (id === 'jointly-agreed' ? jointlyAgreed(plan) : answered(id, plan)));
}

function jointlyAgreed({ signatories }: Pick<Plan, 'signatories'>): ConditionPosition {
	const parties = (['ccg', 'council', 'board'] as const).filter((party) =>
		signatories.some((each) => each.party === party && each.signed.state === 'read'),
	);
	const position: Position = parties.length === 3 ? 'met' : parties.length > 0 ? 'partly' : 'not-answered';
	const names = { ccg: 'a clinical commissioning group', council: 'a council', board: 'the board' };
	const first = signatories[0]?.source;
	return {
		condition: 'jointly-agreed',
		position,
		summary:
			parties.length > 0
				? `Signed and dated for ${parties.map((party) => names[party]).join(', ')}.`
				: 'No dated signature.',
		...(first ? { source: first } : {}),
	};
}

function answered(id: Exclude<ConditionId, 'jointly-agreed'>, { answers }: Pick<Plan, 'answers'>): ConditionPosition {
	const read = ANSWERED_UNDER[id].filter((topic) => answers[topic]?.state === 'read');
	const [first] = read;
	if (!first)
		return { condition: id, position: 'not-answered', summary: 'The form’s questions on this have no answer.' };
	const source = answers[first]?.source;
	return {
		condition: id,
		position: 'planned',
		summary: `Answered under ${read.map((topic) => `“${topicOf(topic).title}”`).join(', ')}; read by machine and not judged.`,
		...(source ? { source } : {}),
	};
}
