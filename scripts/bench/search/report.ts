/** The search benchmark as Markdown. */
import type { Machine } from '../report/report.ts';
import type { Cold } from './measure-engine.ts';
import type { Scores } from './score.ts';
import { tellMisses } from './judge.ts';

export interface EngineRow {
	name: string;
	about: string;
	/** Undefined for an engine that has no page. */
	cold?: Cold;
	ms: { median: number; most: number };
	filterMs?: { median: number; most: number };
	/** Only where the corpus is the one that was judged. */
	scores?: Scores;
}

export interface SearchTable {
	/** What was searched: `4 plans of the repository`. */
	name: string;
	passages: number;
	rows: EngineRow[];
}

export interface SearchReport {
	begun: string;
	machine: Machine;
	loadAfter: number;
	packages: string[];
	queries: number;
	cold: readonly string[];
	chosen: readonly [string, string];
	tables: SearchTable[];
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
const kilobytes = (bytes: number) => (bytes < 9950 ? (bytes / 1000).toFixed(1) : whole(bytes / 1000));
const share = (value: number) => value.toFixed(3);
const time = ({ median, most }: EngineRow['ms']): string => `${median.toFixed(1)} (${most.toFixed(1)})`;
const loaded = (each: Cold['first'] | undefined) =>
	each ? `${kilobytes(each.bytes)} (${kilobytes(each.most)}), ${whole(each.requests)}` : 'not in a page';

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
	[heading, heading.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');

function corpusTable({ name, passages, rows }: SearchTable): string {
	const isJudged = rows.some(({ scores }) => scores);
	const heading = [
		'',
		'First results, kB (most), requests',
		'Counts of filters, kB',
		'A filter chosen, kB (most), requests',
		'A query, ms (most)',
		'A filter, ms (most)',
	];
	const judged = [
		'Recall@5, judged set',
		'MRR',
		'Recall@5, second set',
		'MRR',
		'Recall of mistakes',
		'Recall of money',
	];
	const body = rows.map(({ name: engine, cold, ms, filterMs, scores }) => [
		...[engine, loaded(cold?.first), cold ? kilobytes(cold.counts.bytes) : '', loaded(cold?.filter), time(ms)],
		filterMs ? time(filterMs) : '',
		...(scores
			? [scores.recall, scores.mrr, scores.heldOut.recall, scores.heldOut.mrr, scores.mistakes, scores.money].map(share)
			: []),
	]);
	return `## ${name}, ${whole(passages)} passages\n\n${table(isJudged ? [...heading, ...judged] : heading, body)}`;
}

/** The whole report. */
export function searchMarkdown(report: SearchReport): string {
	const { begun, machine, loadAfter, packages, queries, cold, chosen, tables } = report;
	const busy = Math.max(machine.loadBefore, loadAfter) > machine.cores * 0.5;
	const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
	const misses = tables
		.flatMap(({ rows }) => rows.slice(0, 1))
		.flatMap(({ name, scores }) =>
			scores
				? [
						`## What ours misses\n\n\`\`\`text\n${tellMisses(`${name}, judged set`, scores.judgements)}\n\n${tellMisses(`${name}, second set`, scores.heldOut.judgements)}\n\`\`\``,
					]
				: [],
		);
	const engines = tables[0]!.rows.map(({ name, about }) => `- ${name}: ${about}`);
	return `${[
		'# Search benchmark',
		`Written by \`npm run bench -- search\` on ${begun.slice(0, 10)}. Every engine has the same passages with the same labels and is asked the same ${queries} judged queries ([judged.yml](../test/search/judged.yml) and a second set that was written before any of it was tried, [held-out.yml](../test/search/held-out.yml)) in a real browser, but for SQLite, which has no page.`,
		...(busy
			? [
					`**The machine was busy with other work** (load ${machine.loadBefore.toFixed(1)} before and ${loadAfter.toFixed(1)} after on ${machine.cores} cores): times are longer and less sure than on a quiet machine. Bytes, recall and rank do not depend on it.`,
				]
			: []),
		...tables.map(corpusTable),
		...misses,
		'## How it was measured',
		[
			`- First results: everything that a browser with an empty cache loads until the first ten results can be listed, the engine's code included, text compressed as a host sends it; the middle and the most of ${cold.length} queries, each by a new visitor: ${list(cold)}.`,
			'- Counts of filters: what is loaded on top, after the first results, to count every value of every filter. MiniSearch has no filters; its whole index is there from the start.',
			`- A filter chosen: what is loaded on top of both when the same search is narrowed to ${chosen[0]} “${chosen[1]}” and its ten results are listed.`,
			'- A query: milliseconds in the browser once the files are there, the middle, and in brackets what nineteen of twenty stay below. SQLite: in Node, without a browser.',
			'- Recall@5: the share of the passages wanted that are among the first five. MRR: the mean of one over the place of the first of them.',
			'- The second set: on its first run, before anything was mended for it, recall@5 was 0.869 and MRR 0.797. What was mended then was general (questions, everyday words, codes, names), but it is blind no longer.',
			...engines,
		].join('\n'),
		'## Environment',
		`- ${machine.processor}, ${machine.cores} cores, ${whole(machine.memory / 1e9)} GB of memory; ${machine.system}; Node ${machine.node}; load ${machine.loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after\n- ${packages.join(', ')}`,
	].join('\n\n')}\n`;
}
