/** The one door to `astro:content`: loads once, reads the whole records, sorts, checks across files. */
import { readFileSync } from 'node:fs';
import { getCollection, getEntry } from 'astro:content';
import { byDate } from './corpus/registers.ts';
import { checkAcross } from './corpus/check-across.ts';
import { keptOutcome, readOnce } from './corpus/kept-records.ts';
import type { Outcome } from './corpus/outcome.ts';
import { readPaper } from './corpus/read-paper.ts';
import { readPlan } from './corpus/read-plan.ts';
import type { AccessibilityStatement } from './domain/accessibility.ts';
import type { Corpus } from './domain/corpus.ts';
import { InputError } from './lib/problem.ts';

let loaded: Promise<Corpus> | undefined;

/** The whole corpus, joined and checked. Throws an `InputError` where a plan names what no register has. */
export function getCorpus(): Promise<Corpus> {
	// In the dev server this module is evaluated anew when content changes, which empties the cache.
	loaded ??= load();
	return loaded;
}

/** The accessibility statement. Throws where the content has none, which reading the content has told of before. */
export async function getStatement(): Promise<AccessibilityStatement> {
	const entry = await getEntry('statement', 'accessibility');
	if (!entry) throw new Error('content/accessibility.yml is missing');
	return entry.data;
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
		plans: recordsOf(plans, readPlan),
		papers: recordsOf(papers, readPaper),
	};
	const problems = checkAcross(
		corpus,
		(kind, id) => `content/${kind}/${id}.mdx`,
		() => ({ line: 1, column: 1 }),
	);
	if (problems.length > 0) throw new InputError(problems);
	return corpus;
}

/** The whole records of entries, in the order of their ids. Loading has checked them all. */
function recordsOf<Record extends { id: string }>(
	entries: readonly { filePath?: string; digest?: string | number }[],
	read: (text: string, file: string) => Outcome<Record>,
): Record[] {
	return entries
		.map(({ filePath = '', digest = '' }) => {
			const { record, problems } =
				keptOutcome<Record>(filePath, String(digest)) ?? readOnce(read, readFileSync(filePath), filePath);
			if (!record) throw new InputError(problems);
			return record;
		})
		.sort((a, b) => a.id.localeCompare(b.id));
}

const dataOf = <Data>(entries: readonly { data: Data }[]): Data[] => entries.map(({ data }) => data);
