/** The addresses of every page that search engines should know, made from what the pages themselves are made from. */
import type { Corpus } from '../domain/corpus.ts';
import { TOPICS } from '../domain/topic.ts';
import { areaPath, briefPath, compareGroupPath, paperPath, planPath, topicPath } from '../paths.ts';
import { compareGroups } from './compare-groups.ts';
import { topicParts } from './topic-parts.ts';

/** Paths of the pages that stand for a record of the corpus: plans, papers, areas, topics, comparisons made beforehand. */
export const recordPaths = (corpus: Corpus): string[] => [
	...corpus.plans.flatMap(({ id }) => [planPath(id), briefPath(id)]),
	...corpus.papers.map(({ id }) => paperPath(id)),
	...corpus.boards.map(({ id }) => areaPath(id)),
	...TOPICS.flatMap(({ id }) => [
		topicPath(id),
		...topicParts(corpus, id).flatMap(({ pages }) => pages.map(({ path }) => path)),
	]),
	...compareGroups(corpus).map(({ slug }) => compareGroupPath(slug)),
];
