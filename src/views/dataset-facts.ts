/** What pages say of a dataset without showing its rows. */
import type { Corpus } from '../domain/corpus.ts';
import { rememberPer } from '../lib/remember.ts';
import { exampleOf, type Example } from './data-dictionary.ts';
import type { DataRow, Dataset } from './datasets.ts';
import { planContexts } from './plan-context.ts';

/** How many rows a dataset has, and an example of each of its columns; undefined where all of its cells are empty. */
export interface DatasetFacts {
	rows: number;
	examples: readonly (Example | undefined)[];
}

/** Takes the rows plan by plan and lets them go; once the facts are known, rows are not made again. */
export function datasetFacts(corpus: Corpus, dataset: Dataset): DatasetFacts {
	const known = factsOf(corpus).get(dataset.name);
	if (known) return known;
	const facts = { rows: 0, examples: dataset.columns.map((): Example | undefined => undefined) };
	const take = (rows: readonly DataRow[]) => {
		facts.rows += rows.length;
		for (const [at, column] of dataset.columns.entries()) facts.examples[at] ??= exampleOf(rows, column);
	};
	for (const context of planContexts(corpus)) take(dataset.rowsOf(context));
	take(dataset.otherRows());
	factsOf(corpus).set(dataset.name, facts);
	return facts;
}

const factsOf = rememberPer<Corpus, Map<string, DatasetFacts>>(() => new Map());
