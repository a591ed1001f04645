/** Our own search in a page: the code of the search page without its drawing. */
import {
	BY_RELEVANCE,
	countFacets,
	findPassages,
	type SearchRequest,
} from '../../../../src/lib/search/find-passages.ts';
import { SearchIndex } from '../../../../src/lib/search/search-index.ts';
import { LISTED, type Chosen } from './engine.ts';

let opened: Promise<SearchIndex> | undefined;

async function load(name: string): Promise<Uint8Array> {
	const { body } = await fetch(`index/${name}`);
	if (!body) throw new Error(`${name} is empty`);
	return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

const open = (): Promise<SearchIndex> => (opened ??= SearchIndex.open(load));

const request = (text: string, chosen?: Chosen): SearchRequest => ({
	text,
	choice: new Map(chosen ? [[chosen[0], { only: new Set([chosen[1]]), not: new Set<string>() }]] : []),
	sort: BY_RELEVANCE,
	off: new Set(),
});

window.search = async (text, chosen) => {
	const index = await open();
	const { records } = await findPassages(index, request(text, chosen));
	return (await index.passages(records.slice(0, LISTED))).map(({ url }) => url);
};

window.filters = async (text) => {
	const index = await open();
	return countFacets(index, await findPassages(index, request(text)), new Map());
};
