/** Compares what the importer finds in a document with the record a person made of it. */
import type { Plan } from '../../src/domain/plan.ts';
import type { Place } from '../../src/domain/place.ts';
import { keyOf } from '../../scripts/import/phrases.ts';

/** One thing that a record says, so that two records can be held against each other. */
interface Fact {
	key: string;
	/** First and last line. */
	lines: [number, number];
	/** What must agree beside the place. */
	values: string[];
}

export interface Tally {
	found: number;
	wanted: number;
	right: number;
	/** Facts of the person's record that were not found, and facts found that the record has not. */
	missed: string[];
	extra: string[];
}

const linesOf = (place: Place | undefined): [number, number] => place?.lines ?? [0, 0];
const words = (text: string | undefined): string => keyOf(text ?? '');
const day = (reading: { state: string; value?: unknown }): string =>
	reading.state === 'read' ? String(reading.value) : reading.state;

/** The facts of a plan by kind. Prose is not compared, because the record has digests; where it was read is. */
export const FACTS: Record<string, (plan: Plan) => Fact[]> = {
	budgets: (plan) =>
		plan.budgets.map((budget) => ({
			key: `${budget.year} ${budget.kind}`,
			lines: linesOf(budget.source),
			values: [
				budget.state,
				budget.raw,
				budget.state === 'read' ? `${budget.pounds} ${budget.unit}` : '',
				budget.remark ?? '',
			],
		})),
	dates: (plan) => [
		{
			key: 'agreedByBoard',
			lines: linesOf(plan.agreedByBoard.source),
			values: [day(plan.agreedByBoard), words(plan.agreedByBoard.raw)],
		},
		...plan.submitted.map((each, index) => ({
			key: `submitted ${index}`,
			lines: linesOf(each.source),
			values: [day(each), words(each.raw)],
		})),
		...plan.signatories.map((each) => ({
			key: `signed ${words(each.name)} ${each.source.lines?.[0]}`,
			lines: linesOf(each.source),
			values: [day(each.signed), words(each.signed.raw)],
		})),
		...plan.risks.flatMap(({ review, source }) =>
			review
				? [{ key: `review ${source.lines?.[0]}`, lines: linesOf(source), values: [day(review), words(review.raw)] }]
				: [],
		),
		...plan.schemes.flatMap(({ due, source }) =>
			due ? [{ key: `due ${source.lines?.[1]}`, lines: linesOf(source), values: [day(due)] }] : [],
		),
	],
	CCGs: (plan) => plan.ccgs.map((code) => ({ key: code, lines: [0, 0], values: [] })),
	councils: (plan) => [...plan.councils, ...plan.boards].map((code) => ({ key: code, lines: [0, 0], values: [] })),
	signatories: (plan) =>
		plan.signatories.map((each) => ({
			key: `${words(each.name)} ${each.source.lines?.[0]}`,
			lines: linesOf(each.source),
			values: [words(each.role), words(each.organisation), each.party],
		})),
	documents: (plan) =>
		plan.documents.map((each) => ({
			key: words(each.title),
			lines: linesOf(each.source),
			values: [each.ref ?? '', each.synopsis === '' ? 'none' : 'some'],
		})),
	schemes: (plan) =>
		plan.schemes.map((each) => ({
			key: `${each.source.lines?.[1]} ${each.ref ?? ''}`,
			lines: linesOf(each.source),
			values: [],
		})),
	risks: (plan) =>
		plan.risks.map((each) => ({
			key: `line ${each.source.lines?.[0]}`,
			lines: linesOf(each.source),
			values: [
				each.rating.raw,
				JSON.stringify(each.rating.state === 'read' ? each.rating.value : each.rating.state),
				each.mitigation === '' ? 'none' : 'some',
				each.owners.join(', '),
			],
		})),
	milestones: (plan) =>
		plan.milestones.map((each) => ({
			key: `line ${each.source.lines?.[0]}`,
			lines: linesOf(each.source),
			values: [day(each.due)],
		})),
	metrics: (plan) =>
		plan.metrics.map((each) => ({
			key: words(each.label),
			lines: linesOf(each.source),
			values: [each.metric, each.raw, String(each.change)],
		})),
	answers: (plan) =>
		Object.entries(plan.answers).flatMap(([topic, answer]) =>
			answer && topic !== 'outside-template' && topic !== 'risk-log' && topic !== 'schemes'
				? [{ key: topic, lines: linesOf(answer.source), values: [answer.state] }]
				: [],
		),
};

/** Holds the facts of one kind against each other: a fact is right where key and values agree and the lines overlap. */
export function tally(kind: string, imported: Plan, byHand: Plan): Tally {
	const read = FACTS[kind] ?? (() => []);
	const [found, wanted] = [read(imported), read(byHand)];
	const left = [...found];
	const missed: string[] = [];
	let right = 0;
	for (const fact of wanted) {
		const at = left.findIndex((each) => agrees(each, fact));
		if (at < 0) missed.push(`${fact.key} [${fact.values.join(' | ')}]`);
		else {
			right += 1;
			left.splice(at, 1);
		}
	}
	return {
		found: found.length,
		wanted: wanted.length,
		right,
		missed,
		extra: left.map(({ key, values }) => `${key} [${values.join(' | ')}]`),
	};
}

function agrees(a: Fact, b: Fact): boolean {
	const overlap = a.lines[0] === 0 || b.lines[0] === 0 || (a.lines[0] <= b.lines[1] && b.lines[0] <= a.lines[1]);
	return (
		overlap &&
		a.key === b.key &&
		a.values.length === b.values.length &&
		a.values.every((value, index) => value === b.values[index])
	);
}
