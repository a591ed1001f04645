/** The choices of a register's filters, each with how many rows it finds. */
import { rememberPer } from '../../lib/remember.ts';
import { filterOptions, type FilterOption } from '../../views/filter-options.ts';
import type { AnyRegister, RegisterFacet } from './register.ts';

/** More choices than this are no help, and heavy: words find them. */
const MOST_OPTIONS = 250;

/** The filters that a page offers. */
export const offeredFacets = rememberPer(({ facets, rows }: AnyRegister): AnyRegister['facets'] =>
	facets.filter(({ values }) => {
		const found = new Set<string>();
		for (const row of rows) {
			for (const value of values(row)) if (value) found.add(value);
			if (found.size > MOST_OPTIONS) return false;
		}
		return true;
	}),
);

/** The choices of one filter. */
export function facetOptions<Row>(
	rows: readonly Row[],
	{ values, nameOf, order, atLeast }: RegisterFacet<Row>,
): FilterOption[] {
	const label = nameOf ?? ((value: string) => value);
	const options = filterOptions(rows, values, { label, ...(order && { order }) });
	if (!atLeast) return options;
	let count = 0;
	return options
		.sort((a, b) => Number(b.value) - Number(a.value))
		.map((option) => ({ ...option, count: (count += option.count) }));
}
