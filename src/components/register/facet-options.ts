/** The choices of a register's filters, each with how many rows it finds. */
import { rememberPer } from '../../lib/remember.ts';
import { countValues, optionsOf, type FilterOption } from '../../views/filter-options.ts';
import type { AnyRegister, RegisterFacet } from './register.ts';

/** More choices than this are no help, and heavy: words find them. */
const MOST_OPTIONS = 250;

/** The filters that a page offers, each with how many rows have each of its values. */
const counted = rememberPer(({ facets, rows }: AnyRegister) =>
	facets.flatMap((facet) => {
		const counts = countValues(rows, facet.values, MOST_OPTIONS);
		return counts ? { facet, counts } : [];
	}),
);

/** The filters that a page offers. */
export const offeredFacets = (register: AnyRegister): AnyRegister['facets'] =>
	counted(register).map(({ facet }) => facet);

/** The filters that a page offers, with their choices. */
export const facetsWithOptions = (
	register: AnyRegister,
): (AnyRegister['facets'][number] & { options: FilterOption[] })[] =>
	counted(register).map(({ facet, counts }) => ({ ...facet, options: optionsOfFacet(counts, facet) }));

function optionsOfFacet(
	counts: ReadonlyMap<string, number>,
	{ nameOf, order, atLeast }: RegisterFacet<never>,
): FilterOption[] {
	const options = optionsOf(counts, { ...(nameOf && { label: nameOf }), ...(order && { order }) });
	if (!atLeast) return options;
	let count = 0;
	return options
		.sort((a, b) => Number(b.value) - Number(a.value))
		.map((option) => ({ ...option, count: (count += option.count) }));
}
