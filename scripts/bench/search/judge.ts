/** Scores a search by the judged set: how many of the passages wanted are among the first five, and how early. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'test', 'search');

/** What the site is to reach: a fall below is a fault of the search, or of a change in content. */
export const LEAST = { recall: 0.95, mrr: 0.85 };

export interface JudgedQuery {
	kind: string;
	query: string;
	/** Passages that answer it, as `judged.yml` names them. */
	answers: string[];
}

export interface Judgement extends JudgedQuery {
	/** Rank of the first answer, from 1; 0 where it is not among those given. */
	rank: number;
	/** Share of the answers, or of five where there are more, among the first five. */
	recall: number;
	first: string[];
}

const queriesOf = (file: string): readonly JudgedQuery[] => parse(readFileSync(join(FOLDER, file), 'utf8'));

/** The set that the search was made with. */
export const JUDGED = queriesOf('judged.yml');

/** A set that was written before any of its queries was tried. */
export const HELD_OUT = queriesOf('held-out.yml');

/** A smaller one, written after the search had been mended for the second: less is asked of it. */
export const THIRD = queriesOf('third.yml');

export const JUDGED_SETS = [
	{ name: 'judged', queries: JUDGED, least: LEAST },
	{ name: 'held out', queries: HELD_OUT, least: LEAST },
	{ name: 'third', queries: THIRD, least: { recall: 0.9, mrr: 0.85 } },
] as const;

/** The name that `judged.yml` has for an address: `/plans/devon-2014-11/#risk-r01` is `devon-2014-11#risk-r01`. */
export const passageName = (url: string): string =>
	url
		.replace(/^.*?\/(?:(?:plans|papers)\/)?(?=[a-z0-9/-]+\/(?:#|$))/, '')
		.replace('/#', '#')
		.replace(/\/$/, '');

/** Judges the addresses that a search found, best first. */
export function judge(query: JudgedQuery, urls: readonly string[]): Judgement {
	const names = urls.map(passageName);
	const rank = names.findIndex((name) => query.answers.includes(name)) + 1;
	const first = names.slice(0, 5);
	const found = query.answers.filter((answer) => first.includes(answer)).length;
	return { ...query, rank, first, recall: found / Math.min(5, query.answers.length) };
}

/** Mean recall among the first five, and mean reciprocal rank of the first answer. */
export function summarise(judgements: readonly Judgement[]): { recall: number; mrr: number } {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
	return {
		recall: mean(judgements.map(({ recall }) => recall)),
		mrr: mean(judgements.map(({ rank }) => (rank > 0 ? 1 / rank : 0))),
	};
}

/** The scores in a line, then a line for each query that misses an answer. */
export function tellMisses(name: string, judgements: readonly Judgement[]): string {
	const { recall, mrr } = summarise(judgements);
	const misses = judgements.filter((each) => each.recall < 1);
	return [
		`${name}: ${judgements.length} queries, recall@5 ${recall.toFixed(3)}, MRR ${mrr.toFixed(3)}, ${misses.length} not whole:`,
		...misses.map(
			({ query, answers, first }) =>
				`  ${query}: not ${answers.filter((answer) => !first.includes(answer)).join(', ')}`,
		),
	].join('\n');
}
