/** What is searched for, as the URL holds it: `?q=carers&kind=Risk&kind=Scheme&area=Devon`. */

/** What a search can be narrowed by, in the order of the page. */
export const FACETS = ['kind', 'area', 'region', 'topic', 'theme', 'band'] as const;
export type Facet = (typeof FACETS)[number];

export interface SearchState {
	query: string;
	chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** The state in a URL's query. Names it does not know are left out. */
export function readState(search: string): SearchState {
	const parameters = new URLSearchParams(search);
	const chosen = Object.fromEntries(FACETS.map((facet) => [facet, parameters.getAll(facet).filter(Boolean)]));
	return { query: (parameters.get('q') ?? '').trim(), chosen: chosen as Record<Facet, string[]> };
}

/** The state as a URL's query, with its question mark; empty where nothing is searched for. */
export function writeState({ query, chosen }: SearchState): string {
	const parameters = new URLSearchParams();
	if (query) parameters.set('q', query);
	for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(facet, value);
	const text = parameters.toString();
	return text && `?${text}`;
}

/** Whether there is anything to search for: words, or a choice to browse by. */
export const isSearch = ({ query, chosen }: SearchState): boolean =>
	query !== '' || FACETS.some((facet) => chosen[facet].length > 0);

/** Folds what people spell in different ways: case, hyphens, `&` and spaces. */
export const fold = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll('&', 'and')
		.replace(/[^\p{L}\p{N}]+/gu, '');
