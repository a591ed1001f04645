/** Ways on from a result: the same question, the same measure or the same theme, in other areas. */
import type { SearchIndex } from '../../lib/search/search-index.ts';
import { element } from '../element.ts';
import type { SearchState } from './state.ts';
import { BY_RELEVANCE } from '../../lib/search/find-passages.ts';

/** What makes two passages alike: the first of these facets that a passage has. */
const LIKENESSES = ['theme', 'measure', 'topic'];

/** A link to passages of other areas that are alike in theme, measure or topic; undefined where a passage has none. */
export function moreLike(
	index: SearchIndex,
	record: number,
	linkTo: (state: SearchState, text: string, label: string) => HTMLAnchorElement,
): HTMLElement | undefined {
	const [areas, kinds] = ['area', 'kind'].map((id) => valuesOf(index, id, record));
	const facet = LIKENESSES.find((id) => valuesOf(index, id, record).length > 0);
	if (areas!.length === 0 || facet === undefined) return undefined;
	const shared = valuesOf(index, facet, record);
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
