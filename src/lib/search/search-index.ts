/** Reads an index: loads each file once, when it is first needed. Where files come from is the caller's business. */
import { ByteReader } from './bytes.ts';
import { conceptNames, type ConceptNames } from './concepts.ts';
import {
	blockFile,
	FACETS_FILE,
	FORMAT,
	pairFile,
	pairsFile,
	START_FILE,
	termsFile,
	toText,
	WORDS_FILE,
	type PairPosting,
	type Posting,
	type StartFacts,
	type StoredFacts,
} from './index-format.ts';
import { unpackConcept } from './pack-concepts.ts';
import type { StoredPassage } from './passage.ts';

/** Gets the bytes of a file, uncompressed. Rejects where the file cannot be had. */
export type LoadFile = (name: string, version?: string) => Promise<Uint8Array>;

export interface Facet {
	id: string;
	values: readonly string[];
	/** Where the values of a passage begin in `numbers`; one more entry than there are passages. */
	starts: Uint32Array;
	/** Indexes into `values`. */
	numbers: Uint16Array;
}

interface Shard {
	lines: { key: string; form: string; count: number; at: number }[];
	postings: Uint8Array;
}

export class SearchIndex {
	readonly facts: StartFacts;
	readonly names: ConceptNames;
	/** The facet by which passages weigh more or less; undefined where none does. */
	readonly weighing: Facet | undefined;
	readonly #load: LoadFile;
	readonly #files = new Map<string, Promise<unknown>>();
	readonly #blockStarts: number[];

	private constructor(facts: StartFacts, blockStarts: number[], weighing: Facet | undefined, load: LoadFile) {
		this.facts = facts;
		this.names = conceptNames(facts);
		this.weighing = weighing;
		this.#load = load;
		this.#blockStarts = blockStarts;
	}

	/** Opens an index. Throws where its files cannot be had or are of another format. */
	static async open(load: LoadFile): Promise<SearchIndex> {
		const reader = new ByteReader(await load(START_FILE));
		const stored = JSON.parse(toText(reader.block())) as StoredFacts;
		if (stored.format !== FORMAT) throw new Error(`the index is of format ${stored.format}, this page reads ${FORMAT}`);
		const facts = { ...stored, concepts: stored.concepts.map(unpackConcept) };
		const sizes = new ByteReader(reader.block());
		const blockStarts: number[] = [];
		for (let start = 0; start < facts.size; start += sizes.number()) blockStarts.push(start);
		const { facet } = facts.weights;
		const weighing = facts.facets.includes(facet) ? readFacet(facet, reader.block(), facts.size) : undefined;
		return new SearchIndex(facts, blockStarts, weighing, load);
	}

	/** All facets, in the order shown: what is needed to count and to choose, and to nothing else. */
	facets(): Promise<readonly Facet[]> {
		return this.#once(FACETS_FILE, async () => {
			const reader = new ByteReader(await this.#file(FACETS_FILE));
			return this.facts.facets.map((id) =>
				id === this.weighing?.id ? this.weighing : readFacet(id, reader.block(), this.facts.size),
			);
		});
	}

	/** Every form whose key is the given one. */
	postings(key: string): Promise<Posting[]> {
		return this.#once(`=${key}`, async () => {
			const shard = this.#shardOf(key);
			if (shard < 0) return [];
			const { lines, postings } = await this.#terms(shard);
			return lines.filter((line) => line.key === key).map((line) => readPosting(line, postings));
		});
	}

	/** Forms that begin with some letters, the most frequent first. */
	async completions(beginning: string, most: number): Promise<Posting[]> {
		const first = Math.max(0, this.#shardOf(beginning));
		const last = Math.min(this.#shardOf(`${beginning}\uffff`), first + 2);
		const shards = await Promise.all(range(first, last).map((shard) => this.#terms(shard)));
		return shards
			.flatMap(({ lines, postings }) =>
				lines.filter(({ form }) => form.startsWith(beginning)).map((line) => ({ line, postings })),
			)
			.sort((a, b) => b.line.count - a.line.count)
			.slice(0, most)
			.map(({ line, postings }) => readPosting(line, postings));
	}

	/** Where two words stand side by side, by the number of the pair; undefined where they do nowhere. */
	async pair(hash: number): Promise<PairPosting | undefined> {
		const shards = this.facts.pairShards;
		const reader = new ByteReader(await this.#bytes(pairsFile(hash % shards)));
		const wanted = Math.floor(hash / shards);
		let [number, before, length, isThere] = [0, 0, 0, false];
		for (let left = reader.number(); left > 0; left -= 1) {
			number += reader.number();
			const own = reader.number();
			if (number === wanted) [isThere, length] = [true, own];
			else if (!isThere) before += own;
		}
		if (!isThere) return undefined;
		if (length === 0) return readPair(new ByteReader(await this.#bytes(pairFile(hash))));
		reader.bytes(before);
		return readPair(reader);
	}

	/** The passages of some numbers, in that order. */
	async passages(records: readonly number[]): Promise<StoredPassage[]> {
		return Promise.all(
			records.map(async (record) => {
				const block = lastAtMost(this.#blockStarts, record);
				const name = blockFile(block);
				const passages = await this.#once(
					name,
					async () => JSON.parse(toText(await this.#file(name))) as StoredPassage[],
				);
				const passage = passages[record - this.#blockStarts[block]!];
				if (!passage) throw new Error(`the index has no passage ${record}`);
				return passage;
			}),
		);
	}

	/** Words of the corpus with how many passages have each. */
	words(): Promise<readonly (readonly [string, number])[]> {
		return this.#once(WORDS_FILE, async () =>
			toText(await this.#file(WORDS_FILE))
				.split('\n')
				.map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1))] as const),
		);
	}

	/** The shard that would hold a key; -1 for one before the first. */
	#shardOf(key: string): number {
		return lastAtMost(this.facts.shardKeys, key);
	}

	#terms(shard: number): Promise<Shard> {
		const name = termsFile(shard);
		return this.#once(name, async () => readShard(await this.#file(name)));
	}

	#bytes(name: string): Promise<Uint8Array> {
		return this.#once(name, () => this.#file(name));
	}

	#file(name: string): Promise<Uint8Array> {
		return this.#load(name, this.facts.version);
	}

	/** Keeps what was loaded; a failure is forgotten, so that the next search tries again. */
	#once<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
		const known = this.#files.get(name) as Promise<Value> | undefined;
		if (known) return known;
		const made = make();
		this.#files.set(name, made);
		made.catch(() => this.#files.delete(name));
		return made;
	}
}

function readShard(bytes: Uint8Array): Shard {
	const reader = new ByteReader(bytes);
	const text = toText(reader.block());
	let at = 0;
	const lines = text.split('\n').map((line) => {
		const [key = '', form = '', count, length] = line.split(' ');
		const entry = { key: key || form, form, count: Number(count), at };
		at += Number(length);
		return entry;
	});
	return { lines, postings: reader.bytes(at) };
}

function readPosting({ form, count, at }: Shard['lines'][number], bytes: Uint8Array): Posting {
	const reader = new ByteReader(bytes.subarray(at));
	const records = new Uint32Array(count);
	let previous = -1;
	for (let index = 0; index < count; index += 1) {
		previous += reader.number() + 1;
		records[index] = previous;
	}
	return { form, records, impacts: reader.bytes(count) };
}

function readPair(reader: ByteReader): PairPosting {
	const count = reader.number();
	const records = new Uint32Array(count);
	for (let at = 0; at < count; at += 1) records[at] = (at > 0 ? records[at - 1]! + 1 : 0) + reader.number();
	const impacts = reader.bytes(count);
	const starts = new Uint32Array(count + 1);
	const places: number[] = [];
	for (let at = 0; at < count; at += 1) {
		let [place, isMore] = [-1, true];
		while (isMore) {
			const gap = reader.number();
			place += (gap >>> 1) + 1;
			isMore = (gap & 1) === 1;
			places.push(place);
		}
		starts[at + 1] = places.length;
	}
	return { records, impacts, starts, places: Uint32Array.from(places) };
}

function readFacet(id: string, bytes: Uint8Array, size: number): Facet {
	const reader = new ByteReader(bytes);
	const values = JSON.parse(toText(reader.block())) as string[];
	const counts = new ByteReader(reader.block());
	const starts = new Uint32Array(size + 1);
	for (let record = 0; record < size; record += 1) starts[record + 1] = starts[record]! + counts.number();
	const all = new ByteReader(reader.block());
	const numbers = new Uint16Array(starts[size]!);
	for (let at = 0; at < numbers.length; at += 1) numbers[at] = all.number();
	return { id, values, starts, numbers };
}

/** Index of the last entry that is not greater than a value, in an ascending list; -1 where there is none. */
function lastAtMost<Value extends string | number>(ascending: readonly Value[], value: Value): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ascending[middle]! <= value) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
