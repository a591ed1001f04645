/** Ways on from a result: the same question, the same measure or the same theme, in other areas. */
import type { Facet } from '../../lib/search/search-index.ts';
import type { LinkTo } from './tell-outcome.ts';
import { BY_RELEVANCE } from '../../lib/search/find-passages.ts';

/** What makes two passages alike: the first of these facets that a passage has. */
const LIKENESSES = ['theme', 'measure', 'topic'];

/** A link to passages of other areas that are alike in theme, measure or topic; undefined where none is. */
export function moreLike(facets: readonly Facet[], record: number, linkTo: LinkTo): HTMLAnchorElement | undefined {
	const valuesOf = (id: string): string[] => {
		const facet = facets.find((each) => each.id === id);
		return facet ? ownOf(facet, record).map((number) => facet.values[number]!) : [];
	};
	const [areas, kinds] = [valuesOf('area'), valuesOf('kind')];
	if (areas.length === 0) return undefined;
	const found = LIKENESSES.find((id) => valuesOf(id).length > 0 && isElsewhere(facets, id, record));
	if (found === undefined) return undefined;
	const shared = valuesOf(found);
	const choice = new Map([
		['area', { only: new Set<string>(), not: new Set(areas) }],
		['kind', { only: new Set(kinds), not: new Set<string>() }],
		[found, { only: new Set(shared), not: new Set<string>() }],
	]);
	const state = { text: '', choice, sort: BY_RELEVANCE, off: new Set<string>(), isVerbatim: false };
	const label = `More like this in other areas: ${shared.join(', ')}`;
	return linkTo(state, 'More like this in other areas', label);
}

/** Whether some passage of the same kind shares a value of a facet and no area with this one. */
function isElsewhere(facets: readonly Facet[], id: string, record: number): boolean {
	const [like, kinds, areas] = [id, 'kind', 'area'].map((name) => {
		const facet = facets.find((each) => each.id === name);
		return facet ? sharing(facet, record) : () => false;
	});
	const size = (facets[0]?.starts.length ?? 1) - 1;
	for (let other = 0; other < size; other += 1) if (like!(other) && kinds!(other) && !areas!(other)) return true;
	return false;
}

/** Tells whether a passage shares a value of a facet with the given one. */
function sharing(facet: Facet, record: number): (other: number) => boolean {
	const { starts, numbers } = facet;
	const own = new Set(ownOf(facet, record));
	return (other) => {
		for (let at = starts[other]!; at < starts[other + 1]!; at += 1) if (own.has(numbers[at]!)) return true;
		return false;
	};
}

/** Numbers of the values that a passage has. */
const ownOf = ({ starts, numbers }: Facet, record: number): number[] =>
	Array.from(numbers.subarray(starts[record], starts[record + 1]));
