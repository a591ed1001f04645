/** One question over very many plans: divided by region, and within a region into pages that keep an area together. */
import type { Corpus } from '../domain/corpus.ts';
import { REGIONS } from '../domain/register.ts';
import type { TopicId } from '../domain/topic.ts';
import { rememberPer } from '../lib/remember.ts';
import { slug } from '../lib/words.ts';
import { topicPath } from '../paths.ts';
import { indexOf } from './corpus-index.ts';
import { regionOf } from './coverage.ts';
import { manyPlans } from './long-lists.ts';
import { topicAnswers, topicStatuses, type TopicAnswerRow } from './topic-answers.ts';
import { topicPlanCounts, type TopicPlanCounts } from './topic-plans.ts';

export interface TopicPart {
	region: string;
	path: string;
	pages: readonly TopicPage[];
}

export interface TopicPage {
	path: string;
	/** Place among the pages of its region, from 1. */
	number: number;
	/** Boards whose rows stand on it. */
	boards: readonly string[];
}

/** Answers on one page; an area with more of them still stands on one. */
const PAGE = 80;

/** Whether topics are divided. */
export const dividesTopics = (corpus: Corpus): boolean => manyPlans(corpus.plans);

/** The boards of each page, which are the same for every topic: by region, then by name. */
const boardPages = rememberPer((corpus: Corpus): { region: string; pages: string[][] }[] => {
	const { plansOf, papersOf, board } = indexOf(corpus);
	const rowsOf = (id: string) => plansOf(id).length || papersOf(id).length;
	const named = corpus.boards.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')).filter(({ id }) => rowsOf(id));
	const byRegion = Map.groupBy(named, ({ id }) => regionOf(corpus, board(id)));
	return REGIONS.flatMap((region) => {
		const members = byRegion.get(region);
		if (!members) return [];
		const total = members.reduce((sum, { id }) => sum + rowsOf(id), 0);
		const count = Math.ceil(total / PAGE);
		const pages: string[][] = Array.from({ length: count }, () => []);
		let before = 0;
		for (const { id } of members) {
			pages[Math.floor((before * count) / total)]!.push(id);
			before += rowsOf(id);
		}
		return { region, pages: pages.filter((page) => page.length > 0) };
	});
});

/** The parts of a topic, in the usual order of regions; none where it stands whole on its page. */
export const topicParts = (corpus: Corpus, topic: TopicId): TopicPart[] =>
	dividesTopics(corpus)
		? boardPages(corpus).map(({ region, pages }) => {
				const path = `${topicPath(topic)}${slug(region)}/`;
				return {
					...{ region, path },
					pages: pages.map((boards, at) => ({ boards, number: at + 1, path: at === 0 ? path : `${path}${at + 1}/` })),
				};
			})
		: [];

/** How many plans of each part say what on a topic, in the order of the parts; worked out once for the pages that say it. */
export function topicPartCounts(corpus: Corpus, topic: TopicId): readonly TopicPlanCounts[] {
	const known = countsByTopic(corpus).get(topic);
	if (known) return known;
	const rows = Map.groupBy(topicStatuses(corpus, topic), ({ board }) => board);
	const counts = topicParts(corpus, topic).map(({ pages }) =>
		topicPlanCounts(pages.flatMap(({ boards }) => boards.flatMap((board) => rows.get(board) ?? []))),
	);
	countsByTopic(corpus).set(topic, counts);
	return counts;
}

const countsByTopic = rememberPer<Corpus, Map<TopicId, readonly TopicPlanCounts[]>>(() => new Map());

/** The rows of some boards on a topic, in the order of the boards. */
export const rowsOfBoards = (corpus: Corpus, topic: TopicId, boards: readonly string[]): TopicAnswerRow[] =>
	boards.flatMap((board) => topicAnswers(corpus, topic, [indexOf(corpus).board(board)]));
