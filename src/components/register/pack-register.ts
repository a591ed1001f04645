/** What the browser loads of a long register: the index it filters by, and the rows in blocks. */
import { blockFile, INDEX_FILE, packFacet, rankValues, type PackedIndex } from '../../lib/register/packed-register.ts';
import { rememberPer } from '../../lib/remember.ts';
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

/** Makes a text smaller. */
type Pack = (text: string) => Uint8Array<ArrayBuffer>;

/** One file, made smaller by `pack`. */
export function registerFile(register: AnyRegister, file: string, pack: Pack): Uint8Array<ArrayBuffer> {
	if (file === INDEX_FILE) return pack(JSON.stringify(packIndex(register, pack)));
	const at = registerFiles(register).indexOf(file) - 1;
	const kept = packedBlocks(register).get(at);
	packedBlocks(register).delete(at);
	return kept ?? pack(block(register, at));
}

/**
 * Blocks that the version in the index was worked out from, until they are asked for: to draw a row costs more than all
 * else, and made smaller they are few enough to be held.
 */
const packedBlocks = rememberPer<AnyRegister, Map<number, Uint8Array<ArrayBuffer>>>(() => new Map());

function versionOf(register: AnyRegister, pack: Pack): string {
	const digests = registerFiles(register)
		.slice(1)
		.map((_, at) => {
			const text = block(register, at);
			packedBlocks(register).set(at, pack(text));
			return sha256(text);
		});
	return sha256(digests.join(' ')).slice(0, 8);
}

const block = ({ rows, cells }: AnyRegister, at: number): string =>
	JSON.stringify(rows.slice(at * BLOCK, (at + 1) * BLOCK).map((row: unknown) => cells(row).text));

function packIndex(register: AnyRegister, pack: Pack): PackedIndex {
	const { rows, heads } = register;
	const sorted = heads.flatMap(({ heading, sort }) => (sort ? [{ heading, sort }] : []));
	return {
		version: versionOf(register, pack),
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
