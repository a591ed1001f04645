/** One question, every area: what each board's plan says on a topic, with explicit cells where nothing is said. */
import type { Corpus, PaperRecord } from '../domain/corpus.ts';
import type { Board } from '../domain/register.ts';
import { TOPICS, type TopicId } from '../domain/topic.ts';
import { rememberPer } from '../lib/remember.ts';
import { paperPath } from '../paths.ts';
import { indexOf } from './corpus-index.ts';
import { byName } from './names.ts';
import { answerStatus, planAnswer, type AnswerStatus, type PlanAnswer } from './plan-answers.ts';
import { planContext, type PlanContext } from './plan-context.ts';

/** What a topic page shows of one board: what its plan says, or that there is only a paper. */
export type TopicAnswerRow = PlanAnswerRow | NoPlanRow;

/** Of a row only what is counted. */
export interface TopicStatusRow {
	board: string;
	area: string;
	/** Id of the plan that the row stands for; undefined where it stands for a paper. */
	plan: string | undefined;
	status: AnswerStatus | 'no-plan';
}

interface BoardRow extends TopicStatusRow {
	topic: TopicId;
}

export interface PlanAnswerRow extends BoardRow, PlanAnswer {
	plan: string;
	status: AnswerStatus;
	topic: TopicId;
	context: PlanContext;
	/** Names of the other areas that share the plan. */
	sharedWith: readonly string[];
}

export interface NoPlanRow extends BoardRow {
	plan: undefined;
	status: 'no-plan';
	paper: PaperRecord;
	/** Why the area has no plan here. */
	statement: string;
	path: string;
}

/**
 * A row for every board that has a plan or a paper, in the order of area names. A board with several plans has a row
 * for each; one that has a plan gets none for its papers. Only of some boards, in their order, where they are given.
 */
export function topicAnswers(
	corpus: Corpus,
	topic: TopicId,
	boards: readonly Board[] = boardsByName(corpus),
): TopicAnswerRow[] {
	return boards.flatMap((board): TopicAnswerRow[] => {
		const { plansOf, papersOf } = indexOf(corpus);
		const plans = plansOf(board.id).map(({ id }) => answerRow(planContext(corpus, id), board, topic));
		return plans.length > 0 ? plans : papersOf(board.id).map((paper) => noPlanRow(paper, board, topic));
	});
}

const boardsByName = rememberPer((corpus: Corpus): readonly Board[] => corpus.boards.toSorted(byName));

/** The rows of `topicAnswers` for all boards as they are counted, worked out once: several pages count every topic. */
export function topicStatuses(corpus: Corpus, topic: TopicId): readonly TopicStatusRow[] {
	const known = statusesByTopic(corpus).get(topic);
	if (known) return known;
	const { plansOf, papersOf } = indexOf(corpus);
	const rows = boardsByName(corpus).flatMap(({ id: board, name: area }): TopicStatusRow[] => {
		const plans = plansOf(board).map(({ id: plan }) => {
			const status = answerStatus(planContext(corpus, plan), topic);
			return { board, area, plan, status };
		});
		return plans.length > 0 ? plans : papersOf(board).map(() => ({ board, area, plan: undefined, status: 'no-plan' }));
	});
	statusesByTopic(corpus).set(topic, rows);
	return rows;
}

const statusesByTopic = rememberPer<Corpus, Map<TopicId, readonly TopicStatusRow[]>>(() => new Map());

function answerRow(context: PlanContext, board: Board, topic: TopicId): PlanAnswerRow {
	const others = context.boards.filter(({ id }) => id !== board.id);
	return {
		...planAnswer(context, topic),
		context,
		plan: context.id,
		board: board.id,
		area: board.name,
		sharedWith: others.map(({ name }) => name),
	};
}

function noPlanRow(paper: PaperRecord, board: Board, topic: TopicId): NoPlanRow {
	return {
		...{ board: board.id, area: board.name, topic, paper },
		plan: undefined,
		status: 'no-plan',
		statement: paper.paper.noPlanBecause,
		path: paperPath(paper.id),
	};
}

/** How many boards there are of each status on a topic. */
export interface TopicCoverage {
	topic: TopicId;
	title: string;
	section: string;
	counts: Readonly<Record<AnswerStatus | 'no-plan', number>>;
	/** Rows in all. */
	total: number;
}

/** Counts of the rows of one topic. */
export function topicCoverage(corpus: Corpus, topic: TopicId): TopicCoverage {
	const { title, section } = TOPICS.find(({ id }) => id === topic) ?? { title: topic, section: '' };
	const rows = topicStatuses(corpus, topic);
	const counts = { answered: 0, facts: 0, 'not-answered': 0, 'asked-with': 0, 'not-asked': 0, 'no-plan': 0 };
	for (const { status } of rows) counts[status] += 1;
	return { topic, title, section, counts, total: rows.length };
}
