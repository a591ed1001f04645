/** Narrows results by facets and counts, for every value, how many results choosing it would leave. */
import type { Facet } from './search-index.ts';

/** Values chosen and values shut out, by facet; values are as shown. */
export type FacetChoice = ReadonlyMap<string, { only: ReadonlySet<string>; not: ReadonlySet<string> }>;

export interface FacetCount {
	value: string;
	/** Results with this value under the query and every other facet's choice. */
	count: number;
}

/** A facet's choice, by the numbers of its values. */
interface Test {
	wanted: Uint8Array | undefined;
	shut: Uint8Array | undefined;
}

const PASSED = -1;
const FAILED_MANY = -2;

/** The records that pass every choice, in their order. Several values of one facet widen it, several facets narrow. */
export function narrow(facets: readonly Facet[], records: readonly number[], choice: FacetChoice): number[] {
	const failed = failedFacets(facets, records, choice);
	return failed ? records.filter((_, at) => failed[at] === PASSED) : [...records];
}

/**
 * How many records each value of each facet has. A facet's own choice does not change its own counts, so that a reader
 * sees what each other value would add.
 */
export function countValues(
	facets: readonly Facet[],
	records: readonly number[],
	choice: FacetChoice,
): Map<string, FacetCount[]> {
	const failed = failedFacets(facets, records, choice);
	return new Map(
		facets.map((facet, number) => {
			const { id, values, starts, numbers } = facet;
			const shut = testOf(facet, choice)?.shut;
			const totals = new Uint32Array(values.length);
			for (let at = 0; at < records.length; at += 1) {
				if (failed && failed[at] !== PASSED && failed[at] !== number) continue;
				const record = records[at]!;
				const [from, to] = [starts[record]!, starts[record + 1]!];
				const shutOut = shut ? countShut(numbers, from, to, shut) : 0;
				for (let value = from; value < to; value += 1) {
					// Choosing a value lets it in, but nothing else that is shut out.
					if (shutOut === 0 || (shutOut === 1 && shut![numbers[value]!])) totals[numbers[value]!]! += 1;
				}
			}
			return [id, values.map((value, at) => ({ value, count: totals[at]! }))];
		}),
	);
}

/** For every record the one facet whose choice it fails, or that it fails none or many; undefined without any choice. */
function failedFacets(
	facets: readonly Facet[],
	records: readonly number[],
	choice: FacetChoice,
): Int8Array | undefined {
	const tests = facets.map((facet) => testOf(facet, choice));
	if (tests.every((test) => test === undefined)) return undefined;
	const failed = new Int8Array(records.length).fill(PASSED);
	tests.forEach((test, number) => {
		if (!test) return;
		for (let at = 0; at < records.length; at += 1)
			if (!passes(facets[number]!, test, records[at]!)) failed[at] = failed[at] === PASSED ? number : FAILED_MANY;
	});
	return failed;
}

function testOf({ id, values }: Facet, choice: FacetChoice): Test | undefined {
	const chosen = choice.get(id);
	if (!chosen || chosen.only.size + chosen.not.size === 0) return undefined;
	const marks = (of: ReadonlySet<string>) =>
		of.size > 0 ? Uint8Array.from(values, (value) => Number(of.has(value))) : undefined;
	return { wanted: marks(chosen.only), shut: marks(chosen.not) };
}

function passes({ starts, numbers }: Facet, { wanted, shut }: Test, record: number): boolean {
	let found = wanted === undefined;
	for (let at = starts[record]!; at < starts[record + 1]!; at += 1) {
		if (shut?.[numbers[at]!]) return false;
		found ||= wanted?.[numbers[at]!] === 1;
	}
	return found;
}

function countShut(numbers: Uint16Array, from: number, to: number, shut: Uint8Array): number {
	let count = 0;
	for (let at = from; at < to; at += 1) count += shut[numbers[at]!]!;
	return count;
}
