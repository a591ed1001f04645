/** The judged set against the index of the site's own content: what people look for is among the first five results. */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { buildIndex } from '../../src/lib/search/build-index.ts';
import { findPassages } from '../../src/lib/search/find-passages.ts';
import { SearchIndex } from '../../src/lib/search/search-index.ts';
import { searchOptions, searchPassages } from '../../src/views/search-passages.ts';
import { JUDGED, judge, passageName, summarise } from './judge.ts';

/** What the site is to reach: a fall below is a fault of the search, or of a change in content. */
const LEAST = { recall: 0.95, mrr: 0.85 };

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
		const misses = judgements.filter((each) => each.recall < 1);
		console.log(
			`judged: ${JUDGED.length} queries, recall@5 ${recall.toFixed(3)}, MRR ${mrr.toFixed(3)}, ${misses.length} not whole:`,
		);
		for (const { query, answers, first } of misses) {
			console.log(`  ${query}: not ${answers.filter((answer) => !first.includes(answer)).join(', ')}`);
		}
		expect(recall).toBeGreaterThanOrEqual(LEAST.recall);
		expect(mrr).toBeGreaterThanOrEqual(LEAST.mrr);
	});
});
