/** Our own search in a page: the code of the search page without its drawing. */
import { BY_RELEVANCE, findPassages } from '../../../../src/lib/search/find-passages.ts';
import { SearchIndex } from '../../../../src/lib/search/search-index.ts';
import { LISTED } from './engine.ts';

let opened: Promise<SearchIndex> | undefined;

async function load(name: string): Promise<Uint8Array> {
	const { body } = await fetch(`index/${name}`);
	if (!body) throw new Error(`${name} is empty`);
	return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

window.search = async (text, chosen) => {
	opened ??= SearchIndex.open(load);
	const index = await opened;
	const choice = new Map(chosen ? [[chosen[0], { only: new Set([chosen[1]]), not: new Set<string>() }]] : []);
	const { records } = await findPassages(index, { text, choice, sort: BY_RELEVANCE, off: new Set() });
	return (await index.passages(records.slice(0, LISTED))).map(({ url }) => url);
};
