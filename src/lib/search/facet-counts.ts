/** Narrows results by facets and counts, for every value, how many results choosing it would leave. */
import type { SearchIndex } from './search-index.ts';

/** Values chosen and values shut out, by facet; values are as shown. */
export type FacetChoice = ReadonlyMap<string, { only: ReadonlySet<string>; not: ReadonlySet<string> }>;

export interface FacetCount {
	value: string;
	/** Results with this value under the query and every other facet's choice. */
	count: number;
}

export interface Narrowed {
	/** Places in the list of records, in its order. */
	kept: number[];
	counts: Map<string, FacetCount[]>;
}

/**
 * Several values of one facet widen it, several facets narrow the list. A facet's own choice does not change its own
 * counts, so that a reader sees what each other value would add.
 */
export function narrow(index: SearchIndex, records: readonly number[], choice: FacetChoice): Narrowed {
	const tests = index.facets.map((facet) => passTest(facet, choice));
	const totals = index.facets.map(({ values }) => new Uint32Array(values.length));
	const kept: number[] = [];
	records.forEach((record, place) => {
		const failed = tests.flatMap(({ passes }, facet) => (passes(record) ? [] : [facet]));
		if (failed.length > 1) return;
		if (failed.length === 0) kept.push(place);
		index.facets.forEach(({ starts, numbers }, facet) => {
			if (failed.length > 0 && failed[0] !== facet) return;
			const { isShut } = tests[facet]!;
			const own = numbers.subarray(starts[record], starts[record + 1]);
			// Choosing a value lets it in, but nothing else that is shut out.
			for (const value of own) if (own.every((other) => other === value || !isShut(other))) totals[facet]![value]! += 1;
		});
	});
	const counts = index.facets.map(
		({ id, values }, facet) => [id, values.map((value, at) => ({ value, count: totals[facet]![at]! }))] as const,
	);
	return { kept, counts: new Map(counts) };
}

function passTest({ id, values, starts, numbers }: SearchIndex['facets'][number], choice: FacetChoice) {
	const { only, not } = choice.get(id) ?? { only: new Set(), not: new Set() };
	const isWanted = values.map((value) => only.has(value));
	const shut = values.map((value) => not.has(value));
	const isShut = (value: number): boolean => shut[value]!;
	if (only.size + not.size === 0) return { passes: () => true, isShut };
	const passes = (record: number): boolean => {
		let found = only.size === 0;
		for (let at = starts[record]!; at < starts[record + 1]!; at += 1) {
			if (shut[numbers[at]!]) return false;
			found ||= isWanted[numbers[at]!]!;
		}
		return found;
	};
	return { passes, isShut };
}
