import { expect, test } from 'vitest';
import { exampleOf } from '../../src/views/data-dictionary.ts';
import { keepValues } from '../../src/lib/kept-values.ts';
import { datasetFacts, factsOfAll } from '../../src/views/dataset-facts.ts';
import { csvFacts, tablePart } from '../../src/views/data-tables.ts';
import { datasets } from '../../src/views/datasets.ts';
import { planContexts, type PlanContext } from '../../src/views/plan-context.ts';
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
	expect(datasetFacts(corpus, all[0]!)).toBe(datasetFacts(corpus, all[0]!));
});

test('what is kept of a plan serves as its rows do, until another plan has the examples', () => {
	let made: string[] = [];
	const [first, second] = planContexts(corpus) as [PlanContext, PlanContext];
	const without = { ...first, id: 'without', plan: { ...first.plan, risks: [] } };
	const risks = all.find(({ name }) => name === 'risks')!;
	const counting = {
		...risks,
		rowsOf: (context: PlanContext) => {
			made.push(context.id);
			return risks.rowsOf(context);
		},
	};
	const facts = (contexts: readonly PlanContext[], kept: [string, unknown][]) => {
		made = [];
		const finish = keepValues(kept);
		const found = factsOfAll(contexts, [counting]);
		return { found, made, kept: JSON.parse(JSON.stringify(finish())) as typeof kept };
	};
	const before = facts([first, second], []);
	expect(before.made).toEqual([first.id, second.id]);
	expect(facts([first, second], before.kept)).toEqual({ ...before, made: [] });
	// The second plan's rows were asked for nothing that the first had examples of.
	const after = facts([without, second], before.kept);
	expect(after.made).toEqual(['without', second.id]);
	expect(after.found).toEqual(facts([without, second], []).found);
});
