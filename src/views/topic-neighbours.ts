/** Where to read the same topic next: the plans before and after this one, by name of area. */
import type { Corpus } from '../domain/corpus.ts';
import type { TopicId } from '../domain/topic.ts';
import { planPath } from '../paths.ts';
import { rememberPer } from '../lib/remember.ts';
import { byName } from './names.ts';
import { planContexts, type PlanContext } from './plan-context.ts';

export interface TopicNeighbour {
	area: string;
	path: string;
}

/** Plans by name of area, then by age, so that neighbours are the same on every page. */
const inOrder = rememberPer((corpus: Corpus): PlanContext[] =>
	[...planContexts(corpus)].sort((a, b) => byName({ name: a.area }, { name: b.area }) || a.id.localeCompare(b.id)),
);

/** The nearest plans of other areas, before and after, that answer the topic in words; fewer at the ends of the list. */
export function topicNeighbours(corpus: Corpus, context: PlanContext, topic: TopicId): TopicNeighbour[] {
	const plans = inOrder(corpus);
	const at = plans.findIndex(({ id }) => id === context.id);
	const answers = (other: PlanContext) => other.area !== context.area && other.answers[topic] !== undefined;
	return [plans.slice(0, at).findLast(answers), plans.slice(at + 1).find(answers)]
		.filter((found) => found !== undefined)
		.map(({ area, id }) => ({ area, path: planPath(id, topic) }));
}
