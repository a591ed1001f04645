/** Every answer of every plan on the topics of its form, answered or not: what the answers data file holds. */
import { TOPICS, TOPIC_IDS, type TopicId } from '../domain/topic.ts';
import { columnsOf } from '../lib/columns.ts';
import { plainText } from '../lib/markdown.ts';
import { rememberPer } from '../lib/remember.ts';
import type { Column } from '../lib/table.ts';
import { countSpacedWords } from '../lib/words.ts';
import { FROM_PLAN, fromPlan, type FromPlan, type PlanContext } from './plan-context.ts';

export interface AnswerRow extends FromPlan {
	topic: TopicId;
	title: string;
	state: 'read' | 'unanswered';
	/** What stands where an unanswered question's answer should be. */
	raw: string;
	markdown: string;
	/** The answer without Markdown's marks. */
	plain: string;
	/** Words of the answer. */
	words: number;
}

/** Answers of one plan, in the order of topics. */
export const answerRowsOf = (context: PlanContext): AnswerRow[] =>
	TOPICS.flatMap(({ id, title }) => {
		const answer = context.plan.answers[id];
		if (!answer) return [];
		const markdown = context.answers[id] ?? '';
		const plain = () => {
			const words = plainText(markdown);
			counted(context).set(id, countSpacedWords(words));
			return words;
		};
		return {
			...fromPlan(context, answer.source, id),
			topic: id,
			title,
			state: answer.state,
			raw: answer.state === 'unanswered' ? answer.raw : '',
			markdown,
			// Worked out when asked for: what lists answers seldom needs either, and together they take 3 s at 1,500 plans.
			get plain() {
				return plain();
			},
			get words() {
				return counted(context).get(id) ?? countSpacedWords(plain());
			},
		};
	});

/** Words of a plan's answers that were counted already: search takes the same text before the data files do. */
const counted = rememberPer<PlanContext, Map<TopicId, number>>(() => new Map());

const { text, integer } = columnsOf<AnswerRow>();

export const ANSWER_COLUMNS: readonly Column<AnswerRow>[] = [
	FROM_PLAN.plan,
	text('topic', 'Topic', 'ours', 'Id of the topic.', (row) => row.topic, { allowed: TOPIC_IDS }),
	text('state', 'State', 'ours', 'Whether the plan answers; “unanswered” is never “no”.', (row) => row.state, {
		allowed: ['read', 'unanswered'],
	}),
	FROM_PLAN.text,
	integer('words', 'Words', 'computed', 'How many words the text has.', (row) => row.words),
	text('text', 'Answer', 'read', 'The answer as Markdown; empty where there is none.', (row) => row.markdown),
	FROM_PLAN.source,
	FROM_PLAN.url,
	text('topic_title', 'Topic title', 'ours', 'Title of the topic.', (row) => row.title),
	text('raw', 'In place of an answer', 'printed', 'What stands where an answer should be.', (row) => row.raw),
	FROM_PLAN.area,
	FROM_PLAN.region,
	FROM_PLAN.round,
];
