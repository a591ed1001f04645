/** Makes the files of an index from passages. Pure: the caller compresses and writes them. */
import { buildTerms, type BuiltTerm, type IndexedPassage } from './build-terms.ts';
import { ByteWriter } from './bytes.ts';
import {
	blockFile,
	FORMAT,
	positionsFile,
	START_FILE,
	termsFile,
	toBytes,
	WORDS_FILE,
	type FacetColumn,
	type StartFacts,
	type StoredFacts,
} from './index-format.ts';
import { packConcept } from './pack-concepts.ts';
import type { ConceptTable, StoredPassage } from './passage.ts';

/** Bytes of postings in a term shard, and characters of text in a block, before compression: measured, see the bench. */
const SHARD_BYTES = 10_000;
const BLOCK_CHARACTERS = 5_000;

export interface IndexOptions {
	table: ConceptTable;
	/** Ids of the facets, in the order shown. */
	facets: readonly string[];
	weights?: StartFacts['weights'];
	version: string;
}

/** Files by name, uncompressed. Passages keep their order, which is that of results that are equally good. */
export function buildIndex(passages: readonly IndexedPassage[], options: IndexOptions): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	const terms = buildTerms(passages, options.table);
	const shards = shardsOf(terms);
	shards.forEach((shard, index) => {
		files.set(termsFile(index), encodeTerms(shard));
		files.set(positionsFile(index), encodePositions(shard));
	});
	const blocks = blocksOf(passages);
	blocks.forEach((block, index) => files.set(blockFile(index), toBytes(JSON.stringify(block))));
	files.set(WORDS_FILE, encodeWords(terms));
	const columns = options.facets.map((facet) => encodeFacet(facet, passages));
	const facts: StoredFacts = {
		...{ format: FORMAT, version: options.version, size: passages.length },
		facets: columns.map(({ column }) => column),
		shardKeys: shards.map(([first]) => first!.key),
		blockSizes: blocks.map(({ length }) => length),
		concepts: options.table.concepts.map(packConcept),
		wordAbbreviations: [...options.table.wordAbbreviations],
		weights: options.weights ?? { facet: '', of: {} },
	};
	const start = new ByteWriter();
	start.block(toBytes(JSON.stringify(facts)));
	for (const { bytes } of columns) start.block(bytes);
	return files.set(START_FILE, start.finish());
}

/** Cuts the terms so that a key is never in two shards and a long posting does not burden its neighbours. */
function shardsOf(terms: readonly BuiltTerm[]): BuiltTerm[][] {
	const shards: BuiltTerm[][] = [];
	let size = Infinity;
	let last: string | undefined;
	for (const group of groupByKey(terms)) {
		const cost = group.reduce((sum, { form, count }) => sum + form.length + 4 + count * 2, 0);
		if (size + cost > SHARD_BYTES && last !== group[0]!.key) {
			shards.push([]);
			size = 0;
		}
		shards.at(-1)!.push(...group);
		size += cost;
		last = group[0]!.key;
	}
	return shards;
}

function groupByKey(terms: readonly BuiltTerm[]): BuiltTerm[][] {
	const groups: BuiltTerm[][] = [];
	for (const term of terms) {
		if (groups.at(-1)?.[0]?.key === term.key) groups.at(-1)!.push(term);
		else groups.push([term]);
	}
	return groups;
}

/** Keys and forms with how many passages and bytes they have, then the postings: gaps between passages, then impacts. */
function encodeTerms(shard: readonly BuiltTerm[]): Uint8Array {
	const lines = shard.map(
		({ key, form, count, gaps }) => `${key === form ? '' : key} ${form} ${count} ${gaps.length + count}`,
	);
	const writer = new ByteWriter();
	writer.block(toBytes(lines.join('\n')));
	for (const { gaps, impacts } of shard) {
		writer.bytes(gaps.finish());
		writer.bytes(impacts.finish());
	}
	return writer.finish();
}

/** A block for every term of the shard. */
function encodePositions(shard: readonly BuiltTerm[]): Uint8Array {
	const writer = new ByteWriter();
	for (const { positions } of shard) writer.block(positions.finish());
	return writer.finish();
}

function blocksOf(passages: readonly IndexedPassage[]): StoredPassage[][] {
	const blocks: StoredPassage[][] = [];
	let size = Infinity;
	for (const { url, title, content, meta } of passages) {
		if (size + content.length > BLOCK_CHARACTERS) {
			blocks.push([]);
			size = 0;
		}
		blocks.at(-1)!.push({ url, title, content: withoutTitle(content, title), meta });
		size += content.length;
	}
	return blocks;
}

/** A text without the title that it begins with, which a result shows above it. */
function withoutTitle(content: string, title: string): string {
	let text = content;
	while (title && text.startsWith(title)) text = text.slice(title.length).replace(/^[\s.:;,·]+/, '');
	return text;
}

/** For every passage how many values it has, then the numbers of all values. */
function encodeFacet(id: string, passages: readonly IndexedPassage[]): { column: FacetColumn; bytes: Uint8Array } {
	const values = new Map<string, number>();
	const counts = new ByteWriter();
	const numbers = new ByteWriter();
	for (const { filters } of passages) {
		const own = [...new Set(filters[id] ?? [])];
		counts.number(own.length);
		for (const value of own) {
			if (!values.has(value)) values.set(value, values.size);
			numbers.number(values.get(value)!);
		}
	}
	const writer = new ByteWriter();
	writer.block(counts.finish());
	writer.block(numbers.finish());
	return { column: { id, values: [...values.keys()] }, bytes: writer.finish() };
}

/** Words for "did you mean" as printed, each with how many passages have it: letters only, the most frequent first. */
function encodeWords(terms: readonly BuiltTerm[]): Uint8Array {
	const words = terms.filter(({ printed }) => /^[a-z]{3,}$/.test(printed));
	const sorted = words.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
	return toBytes(sorted.map(({ printed, count }) => `${printed} ${count}`).join('\n'));
}
