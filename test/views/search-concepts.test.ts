/** Everyday words belong to terms that the glossary has, and never stand for two things by accident. */
import { expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { ASKED, PLAIN_CONCEPTS } from '../../src/views/everyday-words.ts';
import { searchOptions } from '../../src/views/search-passages.ts';

const { corpus } = readCorpus('content');

it('names only terms of the glossary', () => {
	const ids = new Set(corpus.glossary.map(({ id }) => id));
	expect(Object.keys(ASKED).filter((id) => !ids.has(id))).toEqual([]);
});

it('asks with no words that are a term of their own', () => {
	const names = new Set(
		corpus.glossary.flatMap(({ term, variants }) => [term, ...variants]).map((name) => name.toLowerCase()),
	);
	const asked = [...Object.values(ASKED), ...PLAIN_CONCEPTS.map(({ asked: words = [] }) => words)].flat();
	expect(asked.filter((words) => names.has(words.toLowerCase()))).toEqual([]);
	expect(new Set(asked).size).toBe(asked.length);
});

it('has an id of its own for every concept', () => {
	const ids = searchOptions(corpus).table.concepts.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
