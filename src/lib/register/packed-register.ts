/** A long register as the browser loads it: what it is filtered and sorted by in columns, its rows in blocks of HTML. */
import { compareCells } from '../csv-read.ts';

/** The values of a filter, and for each row which it has: a place in the values, several of them, or -1 for none. */
export interface PackedFacet {
	values: readonly string[];
	at: readonly (number | readonly number[])[];
	/** Whether a choice takes rows with this value or more. */
	atLeast?: boolean;
}

/** Everything but the words of the rows. */
export interface PackedIndex {
	/** Changes when any row does. */
	version: string;
	rows: number;
	/** How many rows each block holds. */
	block: number;
	facets: Readonly<Record<string, PackedFacet>>;
	/** For each heading that sorts, the rank of every row; -1 for a row without a value. */
	ranks: Readonly<Record<string, readonly number[]>>;
}

export const INDEX_FILE = 'index.bin';
export const blockFile = (at: number): string => `rows-${at}.bin`;

/** The column of one filter. */
export function packFacet<Row>(
	rows: readonly Row[],
	valuesOf: (row: Row) => readonly (string | null | undefined)[],
): Pick<PackedFacet, 'values' | 'at'> {
	const places = new Map<string, number>();
	const placeOf = (value: string) => {
		const known = places.get(value);
		if (known !== undefined) return known;
		places.set(value, places.size);
		return places.size - 1;
	};
	const at = rows.map((row) => {
		const found = [...new Set(valuesOf(row))].filter((value): value is string => Boolean(value)).map(placeOf);
		return found.length > 1 ? found : (found[0] ?? -1);
	});
	return { values: [...places.keys()], at };
}

/** The rank of each value among them all, equal ones alike, in the order in which tables here sort. */
export function rankValues(values: readonly (string | number | boolean | null)[]): number[] {
	const texts = values.map((value) => (value === null ? '' : String(value)));
	const sorted = [...new Set(texts)].filter(Boolean).sort(compareCells);
	const ranks = new Map(sorted.map((text, rank) => [text, rank]));
	return texts.map((text) => ranks.get(text) ?? -1);
}
