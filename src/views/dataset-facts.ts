/** What pages say of a dataset without showing its rows. */
import type { Corpus } from '../domain/corpus.ts';
import { digestOf, digestOnce } from '../lib/cache-key.ts';
import { keptValue } from '../lib/kept-values.ts';
import { rememberPer } from '../lib/remember.ts';
import { exampleOf, type Example } from './data-dictionary.ts';
import { datasets, type DataRow, type Dataset } from './datasets.ts';
import { planContexts, type PlanContext } from './plan-context.ts';

/** How many rows a dataset has, and an example of each of its columns; undefined where all of its cells are empty. */
export interface DatasetFacts {
	rows: number;
	examples: readonly (Example | undefined)[];
}

/** The facts of one of the datasets of a corpus. */
export function datasetFacts(corpus: Corpus, { name }: Dataset): DatasetFacts {
	const found = factsOf(corpus).get(name);
	if (!found) throw new Error(`there is no dataset ${name}`);
	return found;
}

const factsOf = rememberPer((corpus: Corpus) => {
	const all = datasets(corpus);
	return new Map(factsOfAll(planContexts(corpus), all).map((facts, at) => [all[at]!.name, facts]));
});

/** What one plan adds to a dataset: its rows, and examples of columns, by their place, that had none before. */
interface Added {
	rows: number;
	examples: [column: number, example: Example][];
}

/**
 * The facts of each dataset. Takes the rows plan by plan and lets them go. What a plan adds is kept for the next build
 * (src/lib/kept-values.ts), for which it need not make its rows; which examples were wanted of it is part of the name.
 */
export function factsOfAll(contexts: readonly PlanContext[], all: readonly Dataset[]): DatasetFacts[] {
	const facts = all.map(({ columns }) => ({ rows: 0, examples: columns.map((): Example | undefined => undefined) }));
	const add = (added: readonly Added[]) => {
		for (const [at, { rows, examples }] of added.entries()) {
			facts[at]!.rows += rows;
			for (const [column, example] of examples) facts[at]!.examples[column] = example;
		}
	};
	const missing = () => facts.map(({ examples }) => [...examples.keys()].filter((at) => examples[at] === undefined));
	let wanted = missing();
	let name = digestOf(wanted);
	for (const context of contexts) {
		const added = keptValue(`facts ${name} of ${digestOnce(context)}`, () =>
			all.map((dataset, at) => addedBy(dataset, dataset.rowsOf(context), wanted[at]!)),
		);
		add(added);
		if (added.every(({ examples }) => examples.length === 0)) continue;
		wanted = missing();
		name = digestOf(wanted);
	}
	add(all.map((dataset, at) => addedBy(dataset, dataset.otherRows(), wanted[at]!)));
	return facts;
}

const addedBy = ({ columns }: Dataset, rows: readonly DataRow[], wanted: readonly number[]): Added => ({
	rows: rows.length,
	examples: wanted.flatMap((at): Added['examples'] => {
		const example = exampleOf(rows, columns[at]!);
		return example === undefined ? [] : [[at, example]];
	}),
});
