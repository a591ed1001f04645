/** Sets what the importer found beside what a document states. */
import type { Facts } from './facts.ts';

/** The parts of an import's JSON that are compared; DESIGN 8 has the whole of it. */
export interface Imported {
	plan: {
		boards: string[];
		councils: string[];
		ccgs: string[];
		budgets: { year: string; kind: string; pounds?: number; raw: string }[];
		agreedByBoard: Dated;
		submitted: Dated[];
		signatories: { name: string; role: string; organisation: string; signed: Dated }[];
		documents: { title: string; links?: string[] }[];
		schemes: { ref?: string; name: string; group?: string; summary: string }[];
		risks: { risk: string; rating: { raw: string; value?: Rated }; mitigation: string }[];
		milestones?: { title: string; due: Dated; owners?: string[] }[];
		answers: Record<string, { state: string }>;
	} | null;
	answers: Record<string, string>;
	coverage: { words: number; unplaced: number };
}
interface Dated {
	state: string;
	raw: string;
	value?: string;
}
interface Rated {
	score?: number;
	likelihood?: number;
	impact?: number;
	word?: string;
}

export interface Score {
	kind: string;
	stated: number;
	found: number;
	right: number;
	missed: string[];
	extra: string[];
}

/** Words only: marks, case and soft hyphens do not count, a tag left in the text does. */
const fold = (text: string): string =>
	text
		.normalize('NFKC')
		.replaceAll('\u00AD', '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}£%]+/gu, ' ')
		.trim();

const day = (dated: Dated | undefined): string => dated?.value ?? dated?.state ?? 'none';
const rated = (value: Rated | undefined): string =>
	value?.likelihood === undefined
		? `${value?.score ?? value?.word ?? 'none'}`
		: `${value.likelihood} ${value.impact} ${value.score}`;
const opening = (text: string): string => fold(text).slice(0, 40);

function compare(kind: string, stated: string[], found: string[]): Score {
	const left = [...found];
	const missed = stated.filter((item) => {
		const at = left.indexOf(item);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
	return {
		kind,
		stated: stated.length,
		found: found.length,
		right: stated.length - missed.length,
		missed,
		extra: left,
	};
}

/** The scores of one document, a line a kind. `formWords` is the form's own wording, which is no answer. */
export function score(facts: Facts, { plan, answers }: Imported, formWords: string[]): Score[] {
	if (!plan) throw new Error('the importer made no plan of this document');
	const schemeKey = (scheme: { ref?: string; name: string; group?: string }) =>
		fold([scheme.ref, scheme.name, scheme.group].filter(Boolean).join(' | '));
	// `Scheme 1 – Night nursing` may be kept as a name, or as a reference and a name.
	const called = ({ ref, name }: { ref?: string; name: string }) => fold([ref, name].filter(Boolean).join(' '));
	const says = new Map(facts.schemes.map((scheme) => [called(scheme), scheme.says]));
	return [
		compare('boards', facts.boards, plan.boards),
		compare('councils', facts.councils, plan.councils),
		compare('ccgs', facts.ccgs, plan.ccgs),
		compare(
			'budgets',
			facts.budgets.map(({ year, kind, pounds }) => `${year} ${kind} ${pounds}`),
			plan.budgets.map(({ year, kind, pounds, raw }) => `${year} ${kind} ${pounds ?? raw}`),
		),
		compare(
			'dates',
			facts.dates.map(({ on, value }) => `${on} ${value}`),
			[`agreedByBoard ${day(plan.agreedByBoard)}`, ...plan.submitted.map((each) => `submitted ${day(each)}`)],
		),
		compare(
			'signatories',
			facts.signatories.map((who) => fold(`${who.name} | ${who.role} | ${who.organisation} | ${who.signed}`)),
			plan.signatories.map((who) => fold(`${who.name} | ${who.role} | ${who.organisation} | ${day(who.signed)}`)),
		),
		compare(
			'documents',
			facts.documents.map(({ title }) => fold(title)),
			plan.documents.map(({ title }) => fold(title)),
		),
		compare(
			'links',
			facts.documents.flatMap(({ title, links }) => links.map((link) => `${opening(title)} ${link}`)),
			plan.documents.flatMap(({ title, links = [] }) => links.map((link) => `${opening(title)} ${link}`)),
		),
		compare('schemes', facts.schemes.map(schemeKey), plan.schemes.map(schemeKey)),
		compare(
			'scheme text',
			facts.schemes.map((scheme) => fold(`${called(scheme)}: ${scheme.says}`)),
			plan.schemes.map((scheme) => {
				const stated = says.get(called(scheme));
				const whole = stated && fold(scheme.summary).includes(fold(stated));
				return fold(`${called(scheme)}: ${whole ? stated : scheme.summary}`);
			}),
		),
		...riskScores(facts, plan.risks),
		...(facts.milestones
			? [
					compare(
						'milestones',
						facts.milestones.map((each) => fold(`${each.title} | ${each.due} | ${each.owner}`)),
						(plan.milestones ?? []).map((each) =>
							fold(`${each.title} | ${day(each.due)} | ${each.owners?.join(', ')}`),
						),
					),
				]
			: []),
		answerScore(facts, plan.answers, answers, formWords),
	];
}

function riskScores(facts: Facts, risks: NonNullable<Imported['plan']>['risks']): Score[] {
	return [
		compare(
			'risks',
			facts.risks.map(({ risk }) => fold(risk)),
			risks.map(({ risk }) => fold(risk)),
		),
		compare(
			'ratings',
			facts.risks.map(({ risk, rating }) => `${opening(risk)}: ${rating}`),
			risks.map(({ risk, rating }) => `${opening(risk)}: ${rated(rating.value)}`),
		),
		compare(
			'mitigations',
			facts.risks.map(({ risk, mitigation }) => `${opening(risk)}: ${fold(mitigation)}`),
			risks.map(({ risk, mitigation }) => `${opening(risk)}: ${fold(mitigation)}`),
		),
	];
}

/** Runs of so many words are enough to know the form's own wording by. */
const RUN = 8;

function runsOf(texts: readonly string[]): string[] {
	return texts.flatMap((text) => {
		const words = fold(text).split(' ');
		return words.flatMap((_, at) => (at + RUN <= words.length ? [words.slice(at, at + RUN).join(' ')] : []));
	});
}

/** An answer is right where it holds all its own words, none of another topic, of the form or of a page's foot. */
function answerScore(
	facts: Facts,
	states: Record<string, { state: string }>,
	answers: Record<string, string>,
	formWords: string[],
): Score {
	const phrases = Object.entries(facts.answers).flatMap(([topic, list]) => list.map((phrase) => ({ topic, phrase })));
	const notAnswers = [...runsOf(formWords), ...facts.furniture.map(fold)];
	const topics = [...Object.keys(facts.answers), ...facts.unanswered];
	const found = topics
		.filter((topic) => states[topic]?.state === 'read')
		.map((topic) => {
			const text = fold(answers[topic] ?? '');
			const wrong = phrases.filter(({ topic: of, phrase }) => (of === topic) !== text.includes(fold(phrase)));
			const foreign = notAnswers.find((run) => text.includes(run));
			const marks = foreign ? [`with “${foreign}”, which is no answer`] : [];
			return [
				topic,
				...marks,
				...wrong.map(({ topic: of, phrase }) => `${of === topic ? 'without' : 'with'} “${phrase}”`),
			].join(' ');
		});
	const unanswered = facts.unanswered
		.filter((topic) => states[topic]?.state === 'unanswered')
		.map((topic) => `${topic} unanswered`);
	return compare(
		'answers',
		[...Object.keys(facts.answers), ...facts.unanswered.map((topic) => `${topic} unanswered`)],
		[...found, ...unanswered],
	);
}
