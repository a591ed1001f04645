/** What one plan says on one topic, or why it says nothing: the cell of every comparison. */
import { formatPlace } from '../domain/place.ts';
import type { Plan } from '../domain/plan.ts';
import { topicOf, type TopicId } from '../domain/topic.ts';
import { formatCount, formatList } from '../lib/format.ts';
import { planPath } from '../paths.ts';
import type { PlanContext } from './plan-context.ts';
import { notesOn, type PlanNote } from './plan-notes.ts';
import { questionsOn, type TopicQuestion } from './template-questions.ts';

/**
 * `answered`: the plan has words on it. `facts`: it has typed records, and perhaps words beside them.
 * `not-answered`: its form asks, it says nothing. `asked-with`: its form asks this only within another question.
 * `not-asked`: its form does not ask.
 */
export type AnswerStatus = 'answered' | 'facts' | 'not-answered' | 'asked-with' | 'not-asked';

export interface PlanAnswer {
	topic: TopicId;
	status: AnswerStatus;
	/** The words, as Markdown; empty where there are none. */
	markdown: string;
	/** What stands where the answer should be, in an answer left out. */
	raw: string;
	/** How many typed records the plan has on the topic, in words: `7 risks`. */
	facts: readonly string[];
	/** Topics under which the answer is to be looked for, where the form asks this within another question. */
	askedWith: readonly TopicId[];
	/** The status in a sentence, for readers; empty where the words speak for themselves. */
	statement: string;
	/** The questions of the plan's form on the topic. */
	questions: readonly TopicQuestion[];
	source: string;
	/** Path of the place on the plan's page where the topic is shown. */
	path: string;
	notes: readonly PlanNote[];
}

/** What a plan says on a topic. */
export function planAnswer(context: PlanContext, topic: TopicId): PlanAnswer {
	const { id, plan, template } = context;
	const record = plan.answers[topic];
	const questions = questionsOn(template, topic);
	const facts = factsOn(plan, topic);
	const status = statusOf(context, topic, questions, facts);
	const askedWith = status === 'asked-with' ? [...new Set(questions.map(({ home }) => home))] : [];
	return {
		topic,
		status,
		markdown: context.answers[topic] ?? '',
		raw: record?.state === 'unanswered' ? record.raw : '',
		facts,
		askedWith,
		statement: statementOf(status, facts, askedWith),
		questions,
		source: formatPlace(record?.source),
		path: planPath(id, anchorOf(askedWith[0] ?? topic)),
		notes: notesOn(context, `answers.${topic}`),
	};
}

/** Only how a plan answers a topic: lists over all plans count this, and need no more. */
export const answerStatus = (context: PlanContext, topic: TopicId): AnswerStatus =>
	statusOf(context, topic, questionsOn(context.template, topic), factsOn(context.plan, topic));

function statusOf(
	{ plan }: PlanContext,
	topic: TopicId,
	questions: readonly TopicQuestion[],
	facts: readonly string[],
): AnswerStatus {
	if (topicOf(topic).holds === 'facts' && facts.length > 0) return 'facts';
	const state = plan.answers[topic]?.state;
	if (state === 'read') return 'answered';
	if (state === 'unanswered' || questions.some(({ home }) => home === topic)) return 'not-answered';
	if (facts.length > 0) return 'facts';
	return questions.length > 0 ? 'asked-with' : 'not-asked';
}

function statementOf(status: AnswerStatus, facts: readonly string[], askedWith: readonly TopicId[]): string {
	switch (status) {
		case 'answered':
			return '';
		case 'facts':
			return formatList(facts);
		case 'not-answered':
			return 'The form asks this; the plan does not answer.';
		case 'asked-with':
			return `The form asks this as part of “${formatList(askedWith.map((topic) => topicOf(topic).title))}”.`;
		case 'not-asked':
			return 'The form does not ask this.';
	}
}

/** How many typed records a plan has on a topic, in words; kinds without a record are left out. */
function factsOn(plan: Plan, topic: TopicId): string[] {
	const counted = (records: readonly unknown[], noun: string) =>
		records.length > 0 ? [formatCount(records.length, noun)] : [];
	switch (topic) {
		case 'plan-summary':
			return counted(
				plan.budgets.filter(({ state }) => state === 'read'),
				'budget amount',
			);
		case 'sign-off':
			return formatSignatories(plan);
		case 'related-documents':
			return counted(plan.documents, 'document');
		case 'schemes':
			return counted(plan.schemes, 'scheme');
		case 'risk-log':
			return counted(plan.risks, 'risk');
		case 'milestones':
			return counted(plan.milestones, 'milestone');
		case 'outcomes':
			return counted(plan.metrics, 'metric');
		default:
			return [];
	}
}

const formatSignatories = ({ signatories }: Plan): string[] =>
	signatories.length > 0 ? [formatCount(signatories.length, 'signatory', 'signatories')] : [];

/** The plan summary is shown as key facts; every other topic has an anchor of its own name. */
const anchorOf = (topic: TopicId): string => (topic === 'plan-summary' ? 'key-facts' : topic);
