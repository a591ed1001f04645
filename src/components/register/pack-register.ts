/** What the browser loads of a long register: the index it filters by, and the rows in blocks. */
import { blockFile, INDEX_FILE, packFacet, rankValues, type PackedIndex } from '../../lib/register/packed-register.ts';
import { rememberPer } from '../../lib/remember.ts';
import { slug } from '../../lib/words.ts';
import { offeredFacets } from './facet-options.ts';
import type { AnyRegister } from './register.ts';
import { registerFacts } from './row-facts.ts';

/** Rows that come together: enough that most filters by area need one block, and few enough for a phone. */
const BLOCK = 500;

/** Names of all files of a register. */
export const registerFiles = ({ rows }: AnyRegister): string[] => [
	INDEX_FILE,
	...Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, at) => blockFile(at)),
];

/** Makes a text smaller. */
type Pack = (text: string) => Uint8Array<ArrayBuffer>;

/** One file, made smaller by `pack`. */
export function registerFile(register: AnyRegister, file: string, pack: Pack): Uint8Array<ArrayBuffer> {
	if (file === INDEX_FILE) return pack(JSON.stringify(packIndex(register)));
	const at = blockOf(register, file);
	const kept = packedBlocks(register).get(at);
	packedBlocks(register).delete(at);
	return kept ?? pack(JSON.stringify(placesIn(register, at).map((place) => register.cells(register.rows[place]).text)));
}

/**
 * Says what a file holds: the same for the same. Blocks of which every row had to be drawn for that are made smaller by
 * `pack` and held until they are asked for: to draw a row costs more than all else, and they are 6 MB at 1,500 plans.
 */
export function registerFileDigest(register: AnyRegister, file: string, pack: Pack): string {
	const facts = registerFacts(register, packingBlocks(register, pack));
	return facts.digestOf(file === INDEX_FILE ? register.rows.keys() : placesIn(register, blockOf(register, file)));
}

const packedBlocks = rememberPer<AnyRegister, Map<number, Uint8Array<ArrayBuffer>>>(() => new Map());

/** Packs each block of which all rows are drawn, one after another. */
function packingBlocks(register: AnyRegister, pack: Pack): (place: number, cells: string) => void {
	let [block, drawn]: [number, string[]] = [0, []];
	return (place, cells) => {
		const at = Math.floor(place / BLOCK);
		if (at !== block) [block, drawn] = [at, []];
		drawn.push(cells);
		if (drawn.length === lengthOf(register, at)) packedBlocks(register).set(at, pack(JSON.stringify(drawn)));
	};
}

const blockOf = (register: AnyRegister, file: string): number => registerFiles(register).indexOf(file) - 1;

/** Places of the rows of a block. */
const placesIn = (register: AnyRegister, block: number): number[] =>
	Array.from({ length: lengthOf(register, block) }, (_, at) => block * BLOCK + at);

const lengthOf = ({ rows }: AnyRegister, block: number): number => Math.min(BLOCK, rows.length - block * BLOCK);

function packIndex(register: AnyRegister): PackedIndex {
	const { rows, heads } = register;
	const sorted = heads.flatMap(({ heading, sort }) => (sort ? [{ heading, sort }] : []));
	return {
		version: registerFacts(register).digestOf(rows.keys()).slice(0, 8),
		rows: rows.length,
		block: BLOCK,
		facets: Object.fromEntries(
			offeredFacets(register).map(({ name, values, atLeast }) => [
				name,
				{ ...packFacet(rows, values), ...(atLeast && { atLeast }) },
			]),
		),
		ranks: Object.fromEntries(
			sorted.map(({ heading, sort }) => [slug(heading), rankValues(rows.map((row) => sort(row)))]),
		),
	};
}
