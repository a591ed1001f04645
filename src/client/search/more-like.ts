/** Ways on from a result: the same question, or the same theme, in other areas. */
import type { SearchIndex } from '../../lib/search/search-index.ts';
import { element } from '../element.ts';
import type { SearchState } from './state.ts';
import { BY_RELEVANCE } from '../../lib/search/find-passages.ts';

/** A link to passages of other areas on the same theme or topic; undefined where a passage has neither, or no area. */
export function moreLike(
	index: SearchIndex,
	record: number,
	linkTo: (state: SearchState, text: string, label: string) => HTMLAnchorElement,
): HTMLElement | undefined {
	const [areas, themes, topics, kinds] = ['area', 'theme', 'topic', 'kind'].map((id) => valuesOf(index, id, record));
	const [facet, shared] = themes!.length > 0 ? (['theme', themes!] as const) : (['topic', topics!] as const);
	if (areas!.length === 0 || shared.length === 0) return undefined;
	const choice = new Map([
		['area', { only: new Set<string>(), not: new Set(areas) }],
		['kind', { only: new Set(kinds), not: new Set<string>() }],
		[facet, { only: new Set(shared), not: new Set<string>() }],
	]);
	const state = { text: '', choice, sort: BY_RELEVANCE, off: new Set<string>(), isVerbatim: false };
	const label = `More like this in other areas: ${shared.join(', ')}`;
	return element('p', { class: 'more-like' }, linkTo(state, 'More like this in other areas', label));
}

/** Values that a passage has of a facet. */
export function valuesOf(index: SearchIndex, id: string, record: number): string[] {
	const facet = index.facets.find((each) => each.id === id);
	if (!facet) return [];
	return [...facet.numbers.slice(facet.starts[record], facet.starts[record + 1])].map(
		(number) => facet.values[number]!,
	);
}
