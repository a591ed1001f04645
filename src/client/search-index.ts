/** The part of Pagefind that the search page uses, and a search with counts that can be trusted for every filter. */
import { FACETS, type Facet, type SearchState } from './search-state.ts';

export interface Passage {
	url: string;
	/** HTML with the words found in `mark`. */
	excerpt: string;
	meta: Record<string, string>;
}

export type Counts = Readonly<Record<string, number>>;

interface FoundList {
	results: { id: string; data: () => Promise<Passage> }[];
	filters: Record<string, Counts>;
}

interface Pagefind {
	options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
	search: (
		query: string | null,
		options: { filters: Record<string, { any: readonly string[] }> },
	) => Promise<FoundList>;
	filters: () => Promise<Record<string, Counts>>;
}

export interface Found {
	total: number;
	/** Reads so many passages from a place in the list. */
	read: (from: number, count: number) => Promise<Passage[]>;
	/** How many results each value of a filter would give, beside the choices made in the others. */
	counts: Readonly<Record<Facet, Counts>>;
}

const EXCERPT_WORDS = 34;

let loaded: Promise<Pagefind> | undefined;

/** Loads Pagefind from its address. Throws where it is not there. */
function load(address: string): Promise<Pagefind> {
	loaded ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
		// Records hold whole paths, so nothing is to be put before them.
		await pagefind.options({ baseUrl: '/', excerptLength: EXCERPT_WORDS });
		return pagefind;
	});
	return loaded;
}

/** Counts over the whole index, for the filters of an empty page. */
export async function allCounts(address: string): Promise<Record<Facet, Counts>> {
	const pagefind = await load(address);
	const filters = await pagefind.filters();
	return Object.fromEntries(FACETS.map((facet) => [facet, filters[facet] ?? {}])) as Record<Facet, Counts>;
}

/** Searches. Values of one filter widen the search, filters among themselves narrow it. */
export async function search(address: string, { query, chosen }: SearchState): Promise<Found> {
	const pagefind = await load(address);
	// Loads the filters, without which a search has no counts.
	await pagefind.filters();
	const run = (without?: Facet) =>
		pagefind.search(query || null, {
			filters: Object.fromEntries(
				FACETS.filter((facet) => facet !== without && chosen[facet].length > 0).map((facet) => [
					facet,
					{ any: chosen[facet] },
				]),
			),
		});
	const found = await run();
	// A filter in use counts its own values as if it were not, so that a reader can change the choice.
	const counts = await Promise.all(
		FACETS.map(async (facet) => {
			const list = chosen[facet].length > 0 ? await run(facet) : found;
			return [facet, list.filters[facet] ?? {}] as const;
		}),
	);
	return {
		total: found.results.length,
		read: (from, count) => Promise.all(found.results.slice(from, from + count).map((result) => result.data())),
		counts: Object.fromEntries(counts) as Record<Facet, Counts>,
	};
}
