import { expect, test } from 'vitest';
import { exampleOf } from '../../src/views/data-dictionary.ts';
import { datasetFacts } from '../../src/views/dataset-facts.ts';
import { csvFacts, tablePart } from '../../src/views/data-tables.ts';
import { datasets } from '../../src/views/datasets.ts';
import { planContexts } from '../../src/views/plan-context.ts';
import { inventedCorpus } from '../fixtures/invented-corpus.ts';

const corpus = inventedCorpus();
const all = datasets(corpus);

test.each(all)('$name: its rows are those of each plan, then those of none', (dataset) => {
	expect(dataset.rows()).toEqual([...planContexts(corpus).flatMap(dataset.rowsOf), ...dataset.otherRows()]);
});

test.each(all)('$name: count and examples are those of all its rows, and of its file', (dataset) => {
	const rows = dataset.rows();
	const examples = dataset.columns.map((column) => exampleOf(rows, column));
	expect(datasetFacts(corpus, dataset)).toEqual({ rows: rows.length, examples });
	expect(csvFacts(dataset).examples).toEqual(examples);
	expect(tablePart(dataset, rows)).toMatchObject({ rows: rows.length, examples });
});

test('rows are made once for all who ask', () => {
	const [first] = all;
	let made = 0;
	const counting = { ...first!, name: 'counting', rowsOf: () => ((made += 1), []) };
	datasetFacts(corpus, counting);
	datasetFacts(corpus, counting);
	expect(made).toBe(corpus.plans.length);
});
