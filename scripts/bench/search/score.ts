/** Scores of what an engine found for the judged set. */
import { HELD_OUT, JUDGED, judge, summarise, type Judgement } from './judge.ts';

export interface Scores {
	recall: number;
	mrr: number;
	/** Recall of mistyped queries, and of amounts of money. */
	mistakes: number;
	money: number;
	judgements: Judgement[];
	/** The same of the set that was written blind. */
	heldOut: { recall: number; mrr: number; judgements: Judgement[] };
}

export const JUDGED_TEXTS: readonly string[] = [...JUDGED, ...HELD_OUT].map(({ query }) => query);

/** Scores the addresses found for each query. */
export function score(found: ReadonlyMap<string, readonly string[]>): Scores {
	const judgeAll = (queries: typeof JUDGED) => queries.map((query) => judge(query, found.get(query.query) ?? []));
	const [judgements, blind] = [judgeAll(JUDGED), judgeAll(HELD_OUT)];
	const recallOf = (kind: string) => summarise([...judgements, ...blind].filter((each) => each.kind === kind)).recall;
	return {
		...summarise(judgements),
		...{ mistakes: recallOf('mistake'), money: recallOf('money'), judgements },
		heldOut: { ...summarise(blind), judgements: blind },
	};
}
