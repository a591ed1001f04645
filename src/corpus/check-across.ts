/** Checks across files: what plans and papers name must be in the registers, and no plan may come twice. */
import type { Corpus, PlanRecord } from '../domain/corpus.ts';
import { topicOf, type TopicId } from '../domain/topic.ts';
import { nearest } from '../lib/nearest.ts';
import type { Problem } from '../lib/problem.ts';
import { formatPath } from '../lib/schema-problems.ts';
import { answersAsked } from './asked.ts';

/** Names the file of a record for messages; line and column are found again by the caller, where it can. */
export type FileOf = (kind: 'plans' | 'papers', id: string) => string;
/** Finds the place of a field in a file. */
export type Locate = (file: string, path: (string | number)[]) => { line: number; column: number };

/** The problems that only the whole corpus shows. */
export function checkAcross(corpus: Corpus, fileOf: FileOf, locate: Locate): Problem[] {
	const problems: Problem[] = [];
	const known = {
		boards: new Set(corpus.boards.map(({ id }) => id)),
		councils: new Set(corpus.authorities.map(({ code }) => code)),
		ccgs: new Set(corpus.organisations.map(({ ods }) => ods)),
	};
	const rounds = new Set(corpus.rounds.map(({ id }) => id));
	const templates = new Map(corpus.templates.map((template) => [template.id, template]));
	const records = [
		...corpus.plans.map(({ id, plan }) => ({ file: fileOf('plans', id), data: plan })),
		...corpus.papers.map(({ id, paper }) => ({ file: fileOf('papers', id), data: paper })),
	];
	for (const { file, data } of records) {
		const report = (path: (string | number)[], message: string, remedy: string) =>
			problems.push({ file, ...locate(file, path), field: formatPath(path), message, remedy });
		for (const list of ['boards', 'councils', 'ccgs'] as const) {
			data[list].forEach((id, index) => {
				if (known[list].has(id)) return;
				const guess = nearest(id, [...known[list]]);
				report(
					[list, index],
					`${id} is not in the register`,
					guess ? `Did you mean ${guess}?` : 'Add it to the register.',
				);
			});
		}
		if (!rounds.has(data.round))
			report(['round'], `${data.round} is not in content/rounds.yml`, 'Add the round, or correct it.');
	}
	for (const record of corpus.plans) {
		const file = fileOf('plans', record.id);
		const template = templates.get(record.plan.template);
		if (!template) {
			problems.push({
				file,
				...locate(file, ['template']),
				field: 'template',
				message: `${record.plan.template} is not in content/templates`,
				remedy: `Choose one of: ${[...templates.keys()].join(', ')}.`,
			});
			continue;
		}
		for (const topic of answersAsked(template)) {
			if (record.plan.answers[topic]) continue;
			problems.push({
				file,
				...locate(file, ['answers']),
				field: 'answers',
				message: `${topic} is missing: the form asks it ("${topicOf(topic as TopicId).title}")`,
				remedy: 'Add it with state read and its source, or with state unanswered.',
			});
		}
	}
	return [...problems, ...findTwins(corpus.plans, fileOf, locate)];
}

/** Two files for one plan: the same document, or the same id in two formats. */
function findTwins(plans: readonly PlanRecord[], fileOf: FileOf, locate: Locate): Problem[] {
	const seen = new Map<string, string>();
	const problems: Problem[] = [];
	for (const { id, plan } of plans) {
		const file = fileOf('plans', id);
		const key = `${plan.boards[0]} ${plan.source.sha256}`;
		const twin = seen.get(key);
		if (twin) {
			problems.push({
				file,
				...locate(file, ['source', 'sha256']),
				field: 'source.sha256',
				message: `this is the document that ${twin} was made from: two files for one plan`,
				remedy: 'Keep one of the two files.',
			});
		}
		seen.set(key, file);
	}
	return problems;
}
