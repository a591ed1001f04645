/** Choices of a filter, made from the rows it filters, so that no choice is offered that finds nothing. */

export interface FilterOption {
	value: string;
	label: string;
	/** How many rows have the value. */
	count: number;
}

/**
 * The values that occur in rows, each with how many rows have it. A row may have several values, or none.
 * Sorted by label, or in the order of `order` where one is given; values outside that order come last.
 */
export function filterOptions<Row>(
	rows: readonly Row[],
	valuesOf: (row: Row) => readonly (string | null | undefined)[],
	{ label = (value: string) => value, order }: { label?: (value: string) => string; order?: readonly string[] } = {},
): FilterOption[] {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const values = valuesOf(row);
		for (const value of values.length > 1 ? new Set(values) : values) {
			if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
	}
	const ranks = new Map(order?.map((value, at) => [value, at]));
	const rank = (value: string) => ranks.get(value) ?? order?.length ?? 0;
	return [...counts]
		.map(([value, count]) => ({ value, label: label(value), count }))
		.sort((a, b) => rank(a.value) - rank(b.value) || byLabel.compare(a.label, b.label));
}

/** Made once: to make one takes longer than to sort. */
const byLabel = new Intl.Collator('en-GB', { numeric: true });
