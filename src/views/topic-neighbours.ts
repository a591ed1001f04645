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
	/** Whether it comes before or after the plan by name of area. */
	side: 'before' | 'after';
}

/** Plans by name of area, then by age, so that neighbours are the same on every page. */
const inOrder = rememberPer((corpus: Corpus): PlanContext[] =>
	[...planContexts(corpus)].sort((a, b) => byName({ name: a.area }, { name: b.area }) || a.id.localeCompare(b.id)),
);

const places = rememberPer(
	(corpus: Corpus) => new Map(inOrder(corpus).map(({ id }, index): [string, number] => [id, index])),
);

/** The nearest plans of other areas, before and after, that answer the topic in words; fewer at the ends of the list. */
export function topicNeighbours(corpus: Corpus, context: PlanContext, topic: TopicId): TopicNeighbour[] {
	const at = places(corpus).get(context.id);
	return at === undefined ? [] : ([-1, 1] as const).flatMap((step) => nearestAnswer(inOrder(corpus), at, step, topic));
}

function nearestAnswer(plans: readonly PlanContext[], from: number, step: -1 | 1, topic: TopicId): TopicNeighbour[] {
	for (let at = from + step; at >= 0 && at < plans.length; at += step) {
		const { id, area, answers } = plans[at]!;
		if (area !== plans[from]!.area && answers[topic] !== undefined) {
			return [{ area, path: planPath(id, topic), side: step < 0 ? 'before' : 'after' }];
		}
	}
	return [];
}
