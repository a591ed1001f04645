/** Ways on from a result: the same question, the same measure or the same theme, in other areas. */
import type { SearchIndex } from '../../lib/search/search-index.ts';
import { element } from '../element.ts';
import type { SearchState } from './state.ts';
import { BY_RELEVANCE } from '../../lib/search/find-passages.ts';

/** What makes two passages alike: the first of these facets that a passage has. */
const LIKENESSES = ['theme', 'measure', 'topic'];

/** A link to passages of other areas that are alike in theme, measure or topic; undefined where none is. */
export function moreLike(
	index: SearchIndex,
	record: number,
	linkTo: (state: SearchState, text: string, label: string) => HTMLAnchorElement,
): HTMLElement | undefined {
	const [areas, kinds] = ['area', 'kind'].map((id) => valuesOf(index, id, record));
	if (areas!.length === 0) return undefined;
	const facet = LIKENESSES.find((id) => isElsewhere(index, id, record));
	if (facet === undefined) return undefined;
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

/** Whether some passage of the same kind shares a value of a facet and no area with this one. */
function isElsewhere(index: SearchIndex, id: string, record: number): boolean {
	const [like, kinds, areas] = [id, 'kind', 'area'].map((facet) => sharing(index, facet, record));
	for (let other = 0; other < index.facts.size; other += 1)
		if (like!(other) && kinds!(other) && !areas!(other)) return true;
	return false;
}

/** Tells whether a passage shares a value of a facet with the given one. */
function sharing(index: SearchIndex, id: string, record: number): (other: number) => boolean {
	const facet = index.facets.find((each) => each.id === id);
	if (!facet) return () => false;
	const { starts, numbers } = facet;
	const own = new Set(numbers.subarray(starts[record], starts[record + 1]));
	return (other) => {
		for (let at = starts[other]!; at < starts[other + 1]!; at += 1) if (own.has(numbers[at]!)) return true;
		return false;
	};
}

/** Values that a passage has of a facet. */
export function valuesOf(index: SearchIndex, id: string, record: number): string[] {
	const facet = index.facets.find((each) => each.id === id);
	if (!facet) return [];
	return [...facet.numbers.slice(facet.starts[record], facet.starts[record + 1])].map(
		(number) => facet.values[number]!,
	);
}
