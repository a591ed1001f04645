/** A small index in memory, of invented passages, for tests. */
import { buildIndex } from '../../../src/lib/search/build-index.ts';
import type { IndexedPassage } from '../../../src/lib/search/passage.ts';
import { findPassages, type SearchOutcome, type SearchRequest } from '../../../src/lib/search/find-passages.ts';
import type { ConceptTable } from '../../../src/lib/search/passage.ts';
import { SearchIndex } from '../../../src/lib/search/search-index.ts';

export const TABLE: ConceptTable = {
	concepts: [
		{ id: 'ferry', label: 'Ferry', names: ['ferry', 'river boat', 'water taxi'], abbreviations: ['FB'] },
		{ id: 'tide-office', label: 'Tide office', names: ['tide office'], abbreviations: ['AT'] },
		{ id: 'anchor-trust', label: 'Anchor trust', names: ['anchor trust'], abbreviations: ['AT'] },
		{ id: 'place-ashby', label: 'Ashby', names: ['Ashby'], abbreviations: [], silent: true, scope: true },
		{ id: 'place-brill', label: 'Brill', names: ['Brill'], abbreviations: [], silent: true, scope: true },
	],
	wordAbbreviations: ['AT'],
};

let made = 0;

/** A passage of a place and kind. */
export function passage(content: string, { area = 'Ashby', kind = 'Note', title = '' } = {}): IndexedPassage {
	made += 1;
	const filters = { area: [area], kind: [kind] };
	return { url: `/p/${made}/`, title, content, meta: { area, kind }, filters, labels: [area, kind] };
}

/** An index of passages, with the names of the files it was asked for. */
export async function openIndex(passages: readonly IndexedPassage[]): Promise<{ index: SearchIndex; asked: string[] }> {
	const files = buildIndex(passages, { table: TABLE, facets: ['area', 'kind'], version: 'test' });
	const asked: string[] = [];
	const index = await SearchIndex.open((name) => {
		asked.push(name);
		const file = files.get(name);
		return file ? Promise.resolve(file) : Promise.reject(new Error(`no file ${name}`));
	});
	return { index, asked };
}

/** Searches and gives the texts found, best first. */
export async function find(
	index: SearchIndex,
	text: string,
	request: Partial<SearchRequest> = {},
): Promise<SearchOutcome & { texts: string[] }> {
	const outcome = await findPassages(index, { text, choice: new Map(), sort: 'relevance', off: new Set(), ...request });
	const texts = (await index.passages(outcome.records)).map(({ content }) => content);
	return { ...outcome, texts };
}
