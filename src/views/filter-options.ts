/** Choices of a filter, made from the rows it filters, so that no choice is offered that finds nothing. */

export interface FilterOption {
	value: string;
	label: string;
	/** How many rows have the value. */
	count: number;
}

/** The values of a row; it may have several, or none. */
export type ValuesOf<Row> = (row: Row) => readonly (string | null | undefined)[];

/** What choices are called, and their order: by label, or as in `order`, outside of which values come last. */
export interface OptionsLook {
	label?: (value: string) => string;
	order?: readonly string[];
}

/** The values that occur in rows, each with how many rows have it; undefined as soon as there are more than `most`. */
export function countValues<Row>(
	rows: readonly Row[],
	valuesOf: ValuesOf<Row>,
	most = Infinity,
): Map<string, number> | undefined {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const values = valuesOf(row);
		for (const value of values.length > 1 ? new Set(values) : values) {
			if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		if (counts.size > most) return undefined;
	}
	return counts;
}

/** The choices of values that were counted. */
export function optionsOf(
	counts: ReadonlyMap<string, number>,
	{ label = (value: string) => value, order }: OptionsLook = {},
): FilterOption[] {
	const ranks = new Map(order?.map((value, at) => [value, at]));
	const rank = (value: string) => ranks.get(value) ?? order?.length ?? 0;
	return [...counts]
		.map(([value, count]) => ({ value, label: label(value), count }))
		.sort((a, b) => rank(a.value) - rank(b.value) || byLabel.compare(a.label, b.label));
}

/** The choices of a filter over rows. */
export const filterOptions = <Row>(
	rows: readonly Row[],
	valuesOf: ValuesOf<Row>,
	look: OptionsLook = {},
): FilterOption[] => optionsOf(countValues(rows, valuesOf) ?? new Map<string, number>(), look);

/** Made once: to make one takes longer than to sort. */
const byLabel = new Intl.Collator('en-GB', { numeric: true });
