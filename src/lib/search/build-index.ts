/** Makes the files of an index from groups of passages. Pure: the caller compresses and writes them. */
import { PairCollector } from './build-pairs.ts';
import { TermCollector } from './build-terms.ts';
import { ByteWriter } from './bytes.ts';
import { FacetColumn } from './facet-column.ts';
import { groupIndexer, readGroup, type NumberedGroup } from './index-group.ts';
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

/**
 * All files of an index from its groups, as they are made. Passages keep their order, that of equally good results. Of
 * each group only its words are kept, and no longer than they are needed: whoever gives groups may forget each.
 */
export function* mergeGroups(groups: Iterable<Uint8Array>, options: IndexOptions): Generator<IndexFile> {
	const file = (name: string, bytes: Uint8Array): IndexFile => ({ name, bytes, isCompressed: false });
	const terms = new TermCollector();
	const columns = options.facets.map(() => new FacetColumn());
	const blockSizes = new ByteWriter();
	const kept: NumberedGroup[] = [];
	let [blocks, size] = [0, 0];
	for (const bytes of groups) {
		const group = readGroup(bytes, columns.length);
		// Copies, which do not hold the rest of the group.
		kept.push({
			size: group.size,
			numbers: terms.count(group),
			terms: group.terms.slice(),
			words: group.words.slice(),
			pairs: group.pairs,
		});
		columns.forEach((column, facet) => column.append(group.facets[facet]!));
		for (const [at, block] of group.blocks.entries()) {
			blockSizes.number(group.blockSizes[at]!);
			yield { name: blockFile(blocks), bytes: block, isCompressed: true };
			blocks += 1;
		}
		size += group.size;
	}
	terms.fill(kept);
	const shardKeys: string[] = [];
	for (const { name, bytes, key } of terms.shards()) {
		shardKeys.push(key);
		yield file(name, bytes);
	}
	yield file(WORDS_FILE, terms.wordList());
	terms.release();
	const pairs = new PairCollector(kept, terms.forms, size);
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
	for (const [at, column] of columns.entries())
		(options.facets[at] === facts.weights.facet ? start : facets).block(column.finish());
	yield file(FACETS_FILE, facets.finish());
	yield file(START_FILE, start.finish());
}

/** Files by name, uncompressed, of passages at hand. */
export function buildIndex(passages: readonly IndexedPassage[], options: IndexOptions): Map<string, Uint8Array> {
	const index = groupIndexer(options.table, options.facets, (bytes) => bytes);
	return new Map(Array.from(mergeGroups([index(passages)], options), ({ name, bytes }) => [name, bytes]));
}
