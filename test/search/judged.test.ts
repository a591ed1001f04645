/** The judged set against the index of the site's own content: what people look for is among the first five results. */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { buildIndex } from '../../src/lib/search/build-index.ts';
import { findPassages } from '../../src/lib/search/find-passages.ts';
import { SearchIndex } from '../../src/lib/search/search-index.ts';
import { searchOptions, searchPassages } from '../../src/views/search-passages.ts';
import { JUDGED, judge, LEAST, passageName, summarise, tellMisses } from '../../scripts/bench/search/judge.ts';

const { corpus } = readCorpus('content');
const passages = searchPassages(corpus);
const files = buildIndex(passages, { ...searchOptions(corpus), version: 'test' });
const index = await SearchIndex.open((name) => Promise.resolve(files.get(name)!));

async function search(text: string): Promise<string[]> {
	const { records } = await findPassages(index, { text, choice: new Map(), sort: 'relevance', off: new Set() });
	return (await index.passages(records.slice(0, 20))).map(({ url }) => url);
}

describe('the judged set', () => {
	it('has at least 80 queries of every kind, whose answers are passages of the site', () => {
		const known = new Set(passages.map(({ url }) => passageName(url)));
		expect(JUDGED.length).toBeGreaterThanOrEqual(80);
		expect(JUDGED.flatMap(({ answers }) => answers).filter((answer) => !known.has(answer))).toEqual([]);
		expect(new Set(JUDGED.map(({ kind }) => kind)).size).toBe(8);
	});

	it('is answered among the first five', async () => {
		const judgements = await Promise.all(JUDGED.map(async (query) => judge(query, await search(query.query))));
		const { recall, mrr } = summarise(judgements);
		console.log(tellMisses('judged', judgements));
		expect(recall).toBeGreaterThanOrEqual(LEAST.recall);
		expect(mrr).toBeGreaterThanOrEqual(LEAST.mrr);
	});
});
