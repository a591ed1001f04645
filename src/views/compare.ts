/** Plans side by side: for each plan its key facts and its answer to every question, with why where there is none. */
import { TOPICS, type TopicId } from '../domain/topic.ts';
import { formatDate } from '../lib/format.ts';
import { planPath } from '../paths.ts';
import { compareFacts, type CompareFact } from './compare-facts.ts';
import { documentRowsOf } from './document-list.ts';
import { planAnswer, type AnswerStatus } from './plan-answers.ts';
import type { PlanContext } from './plan-context.ts';
import { riskRowsOf } from './risk-register.ts';
import { schemeRowsOf } from './scheme-register.ts';
import { signatoryRowsOf } from './signatory-list.ts';

export interface CompareItem {
	words: string;
	path: string;
}

/** What a plan says on one topic, as a cell of the comparison. */
export interface CompareAnswer {
	status: AnswerStatus;
	/** The words, as Markdown; empty where there are none. */
	markdown: string;
	/** Why there are no words, or how many records there are. */
	statement: string;
	/** The records of a topic that holds records: risks with their ratings, schemes, signatories, documents. */
	items: readonly CompareItem[];
	source: string;
	path: string;
	/** How many notes there are on the answer. */
	notes: number;
}

export interface ComparePlan {
	id: string;
	title: string;
	area: string;
	path: string;
	facts: readonly CompareFact[];
	answers: Readonly<Record<TopicId, CompareAnswer>>;
}

/** A plan as its file for the browser holds it: the words of answers are HTML by then. */
export interface CompareFile extends Omit<ComparePlan, 'answers'> {
	answers: Readonly<Record<string, Omit<CompareAnswer, 'markdown'> & { html: string }>>;
}

/** One plan with everything a comparison may show of it. */
export function comparePlan(context: PlanContext): ComparePlan {
	return {
		id: context.id,
		title: context.title,
		area: context.area,
		path: planPath(context.id),
		facts: compareFacts(context),
		answers: Object.fromEntries(TOPICS.map(({ id }) => [id, compareAnswer(context, id)])) as ComparePlan['answers'],
	};
}

function compareAnswer(context: PlanContext, topic: TopicId): CompareAnswer {
	const { status, markdown, statement, source, path, notes } = planAnswer(context, topic);
	return { status, markdown, statement, source, path, notes: notes.length, items: itemsOn(context, topic) };
}

function itemsOn(context: PlanContext, topic: TopicId): CompareItem[] {
	switch (topic) {
		case 'risk-log':
			return riskRowsOf(context).map(({ risk, ratingText, ratingState, path }) => ({
				words: `${risk} (${ratingState === 'read' ? `rated ${ratingText}` : 'not rated'})`,
				path,
			}));
		case 'schemes':
			return schemeRowsOf(context).map(({ ref, name, path }) => ({
				words: [ref, name].filter(Boolean).join(' '),
				path,
			}));
		case 'sign-off':
			return signatoryRowsOf(context).map(({ name, role, organisation, signed, signedText, path }) => ({
				words: [name, role, organisation, signed ? formatDate(signed) : signedText].filter(Boolean).join(', '),
				path,
			}));
		case 'related-documents':
			return documentRowsOf(context).map(({ title, path }) => ({ words: title, path }));
		default:
			return [];
	}
}
