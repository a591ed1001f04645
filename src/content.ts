/** The one door to `astro:content`: loads once, sorts, joins bodies to facts, checks across files. */
import { readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { byDate } from './corpus/registers.ts';
import { checkAcross } from './corpus/check-across.ts';
import { readAnswerText } from './corpus/read-plan.ts';
import { readSectionText } from './corpus/read-paper.ts';
import type { Corpus } from './domain/corpus.ts';
import { InputError } from './lib/problem.ts';

let loaded: Promise<Corpus> | undefined;

/** The whole corpus, joined and checked. Throws an `InputError` where a plan names what no register has. */
export function getCorpus(): Promise<Corpus> {
	// In the dev server this module is evaluated anew when content changes, which empties the cache.
	loaded ??= load();
	return loaded;
}

async function load(): Promise<Corpus> {
	const [plans, papers, authorities, boards, organisations, rounds, templates, glossary, changes] = await Promise.all([
		getCollection('plans'),
		getCollection('papers'),
		getCollection('authorities').then(dataOf),
		getCollection('boards').then(dataOf),
		getCollection('organisations').then(dataOf),
		getCollection('rounds').then(dataOf),
		getCollection('templates').then(dataOf),
		getCollection('glossary').then(dataOf),
		getCollection('changes').then(dataOf),
	]);
	const corpus: Corpus = {
		authorities,
		boards,
		organisations,
		rounds,
		templates,
		glossary,
		changes: changes.sort(byDate),
		plans: plans
			.map(({ id, data, filePath = '' }) => ({
				id,
				plan: data,
				answers: readAnswerText(readFileSync(filePath, 'utf8')),
			}))
			.sort((a, b) => a.id.localeCompare(b.id)),
		papers: papers
			.map(({ id, data, filePath = '' }) => ({
				id,
				paper: data,
				sections: readSectionText(readFileSync(filePath, 'utf8')),
			}))
			.sort((a, b) => a.id.localeCompare(b.id)),
	};
	const problems = checkAcross(
		corpus,
		(kind, id) => `content/${kind}/${id}.mdx`,
		() => ({ line: 1, column: 1 }),
	);
	if (problems.length > 0) throw new InputError(problems);
	return corpus;
}

const dataOf = <Data>(entries: readonly { data: Data }[]): Data[] => entries.map(({ data }) => data);
