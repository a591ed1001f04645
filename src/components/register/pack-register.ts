/** What the browser loads of a long register: the index it filters by, and the rows in blocks. */
import { blockFile, INDEX_FILE, packFacet, rankValues, type PackedIndex } from '../../lib/register/packed-register.ts';
import { sha256 } from '../../lib/sha256.ts';
import { slug } from '../../lib/words.ts';
import { offeredFacets } from './facet-options.ts';
import type { AnyRegister } from './register.ts';

/** Rows that come together: enough that most filters by area need one block, and few enough for a phone. */
const BLOCK = 500;

/** Names of all files of a register. */
export const registerFiles = ({ rows }: AnyRegister): string[] => [
	INDEX_FILE,
	...Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, at) => blockFile(at)),
];

/** The content of one file, before it is compressed. Nothing is kept: a large site could not hold all of it. */
export function registerFile(register: AnyRegister, file: string): string {
	if (file === INDEX_FILE) return JSON.stringify(packIndex(register));
	const at = registerFiles(register).indexOf(file) - 1;
	return block(register, at);
}

const block = ({ rows, cells }: AnyRegister, at: number): string =>
	JSON.stringify(rows.slice(at * BLOCK, (at + 1) * BLOCK).map((row: unknown) => cells(row).text));

function packIndex(register: AnyRegister): PackedIndex {
	const { rows, heads } = register;
	const all = registerFiles(register).slice(1);
	const sorted = heads.flatMap(({ heading, sort }) => (sort ? [{ heading, sort }] : []));
	return {
		version: sha256(all.map((_, at) => sha256(block(register, at))).join(' ')).slice(0, 8),
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
