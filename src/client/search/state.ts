/** What is searched for, as the URL holds it: `?q=carers&kind=Risk&area=Devon&area=-Halton&sort=area`. */
import { slug } from '../../lib/words.ts';
import type { FacetChoice } from '../../lib/search/facet-counts.ts';
import { BY_RELEVANCE } from '../../lib/search/find-passages.ts';

export interface SearchState {
	text: string;
	choice: FacetChoice;
	sort: string;
	/** Ids of concepts whose other names are not to be searched. */
	off: ReadonlySet<string>;
	/** Whether the words are to be taken as typed, without a correction. */
	isVerbatim: boolean;
}

/** A facet's id and values, as the index knows them. */
export interface KnownFacet {
	id: string;
	values: readonly string[];
}

export const SORTS = [BY_RELEVANCE, 'area', 'score'] as const;

/** Marks a value that is shut out. */
const NOT = '-';

/** Reads the state of a URL's query. Values that the index does not know come back as `unknown` and are left out. */
export function readState(search: string, facets: readonly KnownFacet[]): { state: SearchState; unknown: string[] } {
	const parameters = new URLSearchParams(search);
	const unknown: string[] = [];
	const choice = new Map<string, { only: Set<string>; not: Set<string> }>();
	for (const { id, values } of facets) {
		const chosen = { only: new Set<string>(), not: new Set<string>() };
		for (const given of parameters.getAll(id).filter(Boolean)) {
			const isShut = given.startsWith(NOT);
			const name = isShut ? given.slice(NOT.length) : given;
			const value = values.find((each) => each === name || slug(each) === slug(name));
			if (value === undefined) unknown.push(name);
			else (isShut ? chosen.not : chosen.only).add(value);
		}
		if (chosen.only.size + chosen.not.size > 0) choice.set(id, chosen);
	}
	const sort = SORTS.find((each) => each === parameters.get('sort')) ?? BY_RELEVANCE;
	const text = (parameters.get('q') ?? '').trim();
	return {
		state: { text, choice, sort, off: new Set(parameters.getAll('off')), isVerbatim: parameters.has('typed') },
		unknown,
	};
}

/** Whether a URL chooses by any facet. */
export const namesFacets = (search: string, facets: readonly string[]): boolean => {
	const parameters = new URLSearchParams(search);
	return facets.some((id) => parameters.has(id));
};

/** The state that a form shows; what it has no list for stays as the URL has it. */
export function readForm(
	form: HTMLFormElement,
	search: string,
	facets: readonly KnownFacet[],
	sort: string,
): SearchState {
	const { state } = readState(search, facets);
	const data = new FormData(form);
	const choice = new Map(
		facets.flatMap(({ id }) => {
			const checked = new Set(data.getAll(id).map(String));
			const not = new Set([...(state.choice.get(id)?.not ?? [])].filter((value) => !checked.has(value)));
			const only = form.querySelector(`[data-facet="${id}"]`) ? checked : new Set(state.choice.get(id)?.only);
			return only.size + not.size > 0 ? [[id, { only, not }] as const] : [];
		}),
	);
	const typed = data.get('q');
	const text = typeof typed === 'string' ? typed.trim() : '';
	return { ...state, text, choice, sort, isVerbatim: text === state.text && state.isVerbatim };
}

/** The state as a URL's query with its question mark; `?` alone where nothing is searched for. */
export function writeState({ text, choice, sort, off, isVerbatim }: SearchState): string {
	const parameters = new URLSearchParams();
	if (text) parameters.set('q', text);
	for (const [id, { only, not }] of choice) {
		for (const value of only) parameters.append(id, value);
		for (const value of not) parameters.append(id, NOT + value);
	}
	if (sort !== BY_RELEVANCE) parameters.set('sort', sort);
	for (const id of off) parameters.append('off', id);
	if (isVerbatim) parameters.set('typed', '1');
	return `?${parameters.toString()}`;
}

/** The state with one value of a facet chosen or taken off. */
export function withValue(state: SearchState, id: string, value: string, isChosen: boolean): SearchState {
	const { only = new Set<string>(), not = new Set<string>() } = state.choice.get(id) ?? {};
	const kept = new Set([...only].filter((each) => each !== value));
	if (isChosen) kept.add(value);
	const open = new Set([...not].filter((each) => each !== value));
	const others = [...state.choice].filter(([each]) => each !== id);
	const entry = kept.size + open.size > 0 ? [[id, { only: kept, not: open }] as const] : [];
	return { ...state, choice: new Map([...others, ...entry]) };
}

/** Whether there is anything to search for: words, or a choice to browse by. */
export const isSearch = ({ text, choice }: SearchState): boolean => text !== '' || choice.size > 0;
