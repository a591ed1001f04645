/** Makes the files of an index from groups of passages. Pure: the caller compresses and writes them. */
import { PairCollector } from './build-pairs.ts';
import { TermCollector } from './build-terms.ts';
import { ByteWriter } from './bytes.ts';
import { groupIndexer, readGroup, type Group } from './index-group.ts';
import {
	blockFile,
	FACETS_FILE,
	FORMAT,
	START_FILE,
	toBytes,
	WORDS_FILE,
	type KindWeights,
	type StoredFacts,
} from './index-format.ts';
import { packConcept } from './pack-concepts.ts';
import type { ConceptTable, IndexedPassage } from './passage.ts';

export interface IndexOptions {
	table: ConceptTable;
	/** Ids of the facets, in the order shown. */
	facets: readonly string[];
	weights?: KindWeights;
	version: string;
}

/** A file of the index; blocks are compressed already, since they are kept with their group. */
export interface IndexFile {
	name: string;
	bytes: Uint8Array;
	isCompressed: boolean;
}

/** All files of an index from its groups, as they are made. Passages keep their order, that of equally good results. */
export function* mergeGroups(groups: readonly Uint8Array[], options: IndexOptions): Generator<IndexFile> {
	const file = (name: string, bytes: Uint8Array): IndexFile => ({ name, bytes, isCompressed: false });
	const terms = new TermCollector();
	const columns = options.facets.map((id) => new FacetColumn(id));
	const blockSizes = new ByteWriter();
	let [blocks, size] = [0, 0];
	for (const bytes of groups) {
		const group = readGroup(bytes);
		terms.count(group);
		for (const filters of group.filters) filters.forEach((values, facet) => columns[facet]!.add(values));
		for (const [at, block] of group.blocks.entries()) {
			blockSizes.number(group.blockSizes[at]!);
			yield { name: blockFile(blocks), bytes: block, isCompressed: true };
			blocks += 1;
		}
		size += group.size;
	}
	const pairs = new PairCollector(terms.forms);
	terms.startFilling();
	eachGroup(groups, (group, at, first) => {
		terms.fill(group, at, first);
		pairs.count(group, terms.numbersOf(at));
	});
	const shardKeys: string[] = [];
	for (const { name, bytes, key } of terms.shards()) {
		shardKeys.push(key);
		yield file(name, bytes);
	}
	yield file(WORDS_FILE, terms.wordList());
	terms.release();
	pairs.startFilling(size);
	eachGroup(groups, (group, at, first) => pairs.fill(group, terms.numbersOf(at), first));
	for (const { name, bytes } of pairs.files()) yield file(name, bytes);
	const facts: StoredFacts = {
		...{ format: FORMAT, version: options.version, size, facets: [...options.facets], shardKeys },
		pairShards: pairs.shards,
		concepts: options.table.concepts.map(packConcept),
		wordAbbreviations: [...options.table.wordAbbreviations],
		weights: options.weights ?? { facet: '', of: {} },
	};
	const [start, facets] = [new ByteWriter(), new ByteWriter()];
	start.block(toBytes(JSON.stringify(facts)));
	start.block(blockSizes.finish());
	// The column that weighs results is needed for the first of them; the others once they are counted.
	for (const column of columns) (column.id === facts.weights.facet ? start : facets).block(column.finish());
	yield file(FACETS_FILE, facets.finish());
	yield file(START_FILE, start.finish());
}

function eachGroup(groups: readonly Uint8Array[], use: (group: Group, at: number, first: number) => void): void {
	let first = 0;
	groups.forEach((bytes, at) => {
		const group = readGroup(bytes, true);
		use(group, at, first);
		first += group.size;
	});
}

/** Files by name, uncompressed, of passages at hand. */
export function buildIndex(passages: readonly IndexedPassage[], options: IndexOptions): Map<string, Uint8Array> {
	const index = groupIndexer(options.table, options.facets, (bytes) => bytes);
	return new Map(Array.from(mergeGroups([index(passages)], options), ({ name, bytes }) => [name, bytes]));
}

/** The values of one facet: for every passage how many it has, then the numbers of all of them. */
class FacetColumn {
	readonly id: string;
	readonly #values = new Map<string, number>();
	readonly #counts = new ByteWriter();
	readonly #numbers = new ByteWriter();

	constructor(id: string) {
		this.id = id;
	}

	add(values: readonly string[]): void {
		this.#counts.number(values.length);
		for (const value of values) {
			let number = this.#values.get(value);
			if (number === undefined) this.#values.set(value, (number = this.#values.size));
			this.#numbers.number(number);
		}
	}

	finish(): Uint8Array {
		const writer = new ByteWriter();
		writer.block(toBytes(JSON.stringify([...this.#values.keys()])));
		writer.block(this.#counts.finish());
		writer.block(this.#numbers.finish());
		return writer.finish();
	}
}
