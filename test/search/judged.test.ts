/** The judged set against the index of the site's own content: what people look for is among the first five results. */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { buildIndex } from '../../src/lib/search/build-index.ts';
import { findPassages } from '../../src/lib/search/find-passages.ts';
import { SearchIndex } from '../../src/lib/search/search-index.ts';
import { searchOptions, searchPassages } from '../../src/views/search-passages.ts';
import {
	HELD_OUT,
	JUDGED,
	JUDGED_SETS,
	judge,
	passageName,
	summarise,
	tellMisses,
} from '../../scripts/bench/search/judge.ts';

const { corpus } = readCorpus('content');
const passages = searchPassages(corpus);
const files = buildIndex(passages, { ...searchOptions(corpus), version: 'test' });
const index = await SearchIndex.open((name) => Promise.resolve(files.get(name)!));

async function search(text: string): Promise<string[]> {
	const { records } = await findPassages(index, { text, choice: new Map(), sort: 'relevance', off: new Set() });
	return (await index.passages(records.slice(0, 20))).map(({ url }) => url);
}

describe('the judged sets', () => {
	it('have at least 80 queries and at least 60, of every kind, whose answers are passages of the site', () => {
		const known = new Set(passages.map(({ url }) => passageName(url)));
		expect(JUDGED.length).toBeGreaterThanOrEqual(80);
		expect(HELD_OUT.length).toBeGreaterThanOrEqual(60);
		for (const { queries } of JUDGED_SETS) {
			expect(queries.flatMap(({ answers }) => answers).filter((answer) => !known.has(answer))).toEqual([]);
			expect(new Set(queries.map(({ kind }) => kind)).size).toBe(8);
		}
		const texts = [...JUDGED, ...HELD_OUT].map(({ query }) => query.toLowerCase());
		expect(new Set(texts).size).toBe(texts.length);
	});

	it.each(JUDGED_SETS)('are answered among the first five: $name', async ({ name, queries, least }) => {
		const judgements = await Promise.all(queries.map(async (query) => judge(query, await search(query.query))));
		const { recall, mrr } = summarise(judgements);
		console.log(tellMisses(name, judgements));
		expect(recall).toBeGreaterThanOrEqual(least.recall);
		expect(mrr).toBeGreaterThanOrEqual(least.mrr);
	});
});
