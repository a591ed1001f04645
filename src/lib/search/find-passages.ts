/** One search from what was typed to what is shown: the query, its results, the counts, and what to tell the reader. */
import { countValues, narrow, type FacetChoice, type FacetCount } from './facet-counts.ts';
import { parseQuery, type Query, type QueryPart } from './parse-query.ts';
import { runQuery, type Found } from './run-query.ts';
import type { Facet, SearchIndex } from './search-index.ts';
import { suggestWord } from './suggest-word.ts';

export interface SearchRequest {
	text: string;
	choice: FacetChoice;
	/** By relevance, or by the first value of a facet, from A to Z. */
	sort: string;
	/** Ids of concepts that are not to stand for one another. */
	off: ReadonlySet<string>;
	/** Whether the reader is still typing: the last word is unfinished, and nothing is corrected. */
	isTyping?: boolean;
	/** Whether the words are to be taken as typed, without a correction. */
	isVerbatim?: boolean;
}

export interface SearchOutcome {
	query: Query;
	/** Numbers of all passages that the words find, whatever is chosen. */
	found: number[];
	/** Numbers of the passages that are left, in the order wanted. */
	records: number[];
	match: Found['match'];
	/** Words that no passage has. */
	missing: QueryPart[];
	/** The text that was searched instead of what was typed, or that could be. */
	correction?: { text: string; isUsed: boolean };
}

export const BY_RELEVANCE = 'relevance';

/** Runs a search. Rejects where a file of the index cannot be had. */
export async function findPassages(index: SearchIndex, request: SearchRequest): Promise<SearchOutcome> {
	const { text, off, isTyping = false } = request;
	const read = (typed: string) => parseQuery(typed, { table: index.facts, names: index.names, off, isTyping });
	let query = read(text);
	let found = await runQuery(index, query);
	const { missing } = found;
	let correction: SearchOutcome['correction'];
	if (missing.length > 0 && !isTyping) {
		const corrected = await correct(index, text, missing);
		if (corrected !== undefined) {
			const isUsed = !request.isVerbatim;
			correction = { text: corrected, isUsed };
			if (isUsed) {
				query = read(corrected);
				found = await runQuery(index, query);
			}
		}
	}
	return {
		...{ query, found: found.records, match: found.match, missing, correction },
		records: await narrowAndSort(index, found.records, request),
	};
}

/** How many of the passages found each value of each facet has. Rejects where the facets cannot be had. */
export const countFacets = async (
	index: SearchIndex,
	{ found }: SearchOutcome,
	choice: FacetChoice,
): Promise<Map<string, FacetCount[]>> => countValues(await index.facets(), found, choice);

/** Facets are loaded only where something is chosen or sorted by, so that the first results need not wait for them. */
async function narrowAndSort(index: SearchIndex, found: number[], { choice, sort }: SearchRequest): Promise<number[]> {
	if (choice.size === 0 && sort === BY_RELEVANCE) return found;
	const facets = await index.facets();
	return sortBy(facets, narrow(facets, found, choice), sort);
}

/** What was typed with each word that is nowhere replaced by the nearest that is somewhere; undefined where none is near. */
async function correct(index: SearchIndex, text: string, missing: readonly QueryPart[]): Promise<string | undefined> {
	const words = await index.words();
	let corrected = text;
	for (const part of missing) {
		for (const typed of part.text.match(/[\p{L}’']+/gu) ?? []) {
			const isKnown = words.some(([word]) => word === typed.toLowerCase());
			const word = isKnown ? undefined : suggestWord(typed, words);
			if (word) corrected = corrected.replace(typed, word);
		}
	}
	return corrected === text ? undefined : corrected;
}

function sortBy(facets: readonly Facet[], records: number[], sort: string): number[] {
	const facet = facets.find(({ id }) => id === sort);
	if (!facet) return records;
	const order = [...facet.values.keys()].sort((a, b) => compareValues(facet.values[a]!, facet.values[b]!));
	const ranks = new Map(order.map((value, rank) => [value, rank]));
	const rankOf = (record: number) => ranks.get(firstValue(facet, record)) ?? Infinity;
	return records
		.map((record, place) => ({ record, place, rank: rankOf(record) }))
		.sort((a, b) => (a.rank === b.rank ? a.place - b.place : a.rank - b.rank))
		.map(({ record }) => record);
}

const firstValue = ({ starts, numbers }: Facet, record: number): number =>
	starts[record]! < starts[record + 1]! ? numbers[starts[record]!]! : -1;

/** Numbers from the highest down, as scores are wanted; words from A to Z. */
function compareValues(a: string, b: string): number {
	const [first, second] = [Number(a), Number(b)];
	return Number.isNaN(first) || Number.isNaN(second) ? a.localeCompare(b, 'en-GB') : second - first;
}
