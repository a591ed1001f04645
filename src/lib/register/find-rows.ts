/** Finds and sorts the rows of a packed register. Rows are numbered from 0 in the order of their data file. */
import type { PackedFacet, PackedIndex } from './packed-register.ts';

/** What a reader has chosen: one value for each filter in use, and words to look for. */
export interface RegisterChoice {
	filters: readonly (readonly [name: string, value: string])[];
	/** Empty for none. */
	words: string;
}

/**
 * The numbers of the rows that have every chosen value and hold the words, in the order of the register.
 *
 * @param texts the words of every row in lower case; may be left out where no words are looked for.
 */
export function findRows(index: PackedIndex, { filters, words }: RegisterChoice, texts?: readonly string[]): number[] {
	const tests = filters.map(([name, value]) => testOf(index.facets[name], value));
	const wanted = words.toLowerCase();
	const found: number[] = [];
	for (let row = 0; row < index.rows; row += 1) {
		if (tests.every((test) => test(row)) && (wanted === '' || texts?.[row]?.includes(wanted))) found.push(row);
	}
	return found;
}

/** A filter that the register does not have finds nothing, as a value that it does not have. */
function testOf(facet: PackedFacet | undefined, value: string): (row: number) => boolean {
	if (!facet) return () => false;
	const wanted = facet.values.map((each) => (facet.atLeast ? Number(each) >= Number(value) : each === value));
	return (row) => {
		const at = facet.at[row]!;
		return typeof at === 'number' ? wanted[at] === true : at.some((place) => wanted[place]);
	};
}

/** Rows in the order of a heading. Those without a value come last either way; equal ones keep their order. */
export function sortRows(rows: readonly number[], ranks: readonly number[], descending: boolean): number[] {
	const turn = descending ? -1 : 1;
	return rows.toSorted((a, b) => {
		const [x, y] = [ranks[a]!, ranks[b]!];
		if (x === y) return 0;
		if (x < 0 || y < 0) return x < 0 ? 1 : -1;
		return (x - y) * turn;
	});
}
