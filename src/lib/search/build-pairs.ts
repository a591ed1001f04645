/** Turns the words of all groups into pairs of neighbours: where they stand, for quoted phrases. */
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Group } from './index-group.ts';
import { pairFile, pairsFile } from './index-format.ts';
import { PairTable } from './pair-table.ts';
import { STOP_WORDS } from './stop-words.ts';
import { impactOf, lengthFactors, type LengthFactors } from './tally-passages.ts';
import { hashOf, pairHash } from './word-pairs.ts';

/** Places of pairs in a file, about: measured, see the bench. */
const SHARD_PLACES = 6000;
/** Places from which on a pair has a file of its own. */
const OWN_FILE = 2000;
/** How much more a phrase of a title counts than its words do. */
const TITLE = 2;
const HASHES = 2 ** 32;
const MOST_PLACE = 65535;

/** Counts pairs first, then fills one list for all of them: two passes, and no object for a place. */
export class PairCollector {
	/** How many files the pairs are spread over; told once they are counted. */
	shards = 1;
	readonly #hashes: Uint32Array;
	readonly #isSmall: Uint8Array;
	readonly #table = new PairTable();
	#ends = new Uint32Array(0);
	#records = new Uint32Array(0);
	#places = new Uint16Array(0);
	#titles = new Uint16Array(0);
	#lengths: LengthFactors[] = [];
	/** Room that is used again for every pair and file. */
	readonly #gaps = new ByteWriter();
	readonly #impacts = new ByteWriter();
	readonly #stands = new ByteWriter();

	/** `forms` are those of the whole index. */
	constructor(forms: readonly string[]) {
		this.#hashes = Uint32Array.from(forms, hashOf);
		this.#isSmall = Uint8Array.from(forms, (form) => (STOP_WORDS.has(form) ? 1 : 0));
	}

	/** First pass. `numbers` are those of the group's forms. */
	count(group: Group, numbers: Uint32Array): void {
		eachPair(group, numbers, this.#isSmall, (first, second) =>
			this.#table.add(pairHash(this.#hashes[first]!, this.#hashes[second]!)),
		);
	}

	/** Makes room for the second pass, over so many passages. */
	startFilling(size: number): void {
		const { counts, size: pairs } = this.#table;
		this.#ends = new Uint32Array(pairs);
		let total = 0;
		for (let pair = 0; pair < pairs; pair += 1) {
			this.#ends[pair] = total;
			total += counts[pair]!;
		}
		this.shards = Math.max(1, Math.ceil(total / SHARD_PLACES));
		this.#records = new Uint32Array(total);
		this.#places = new Uint16Array(total);
		this.#titles = new Uint16Array(size);
		this.#lengths = new Array<LengthFactors>(size);
	}

	/** Second pass, in the order of the first. */
	fill(group: Group, numbers: Uint32Array, first: number): void {
		const add = (one: number, other: number, passage: number, place: number) => {
			const pair = this.#table.numberOf(pairHash(this.#hashes[one]!, this.#hashes[other]!));
			const to = this.#ends[pair]!;
			this.#records[to] = first + passage;
			this.#places[to] = place < MOST_PLACE ? place : MOST_PLACE;
			this.#ends[pair] = to + 1;
		};
		eachPair(group, numbers, this.#isSmall, add, (passage, characters, titleWords) => {
			this.#titles[first + passage] = titleWords;
			this.#lengths[first + passage] = lengthFactors(characters, titleWords);
		});
	}

	/** The files, each with its pairs by number, and one for each pair that stands in many places. */
	*files(): Generator<{ name: string; bytes: Uint8Array }> {
		const { hashes, size } = this.#table;
		const order = new Float64Array(size);
		for (let pair = 0; pair < size; pair += 1) order[pair] = (hashes[pair]! % this.shards) * HASHES + hashes[pair]!;
		order.sort();
		const [directory, postings, file] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
		let at = 0;
		for (let shard = 0; shard < this.shards; shard += 1) {
			for (const writer of [directory, postings, file]) writer.clear();
			let [pairs, previous] = [0, 0];
			for (; at < size && order[at]! < (shard + 1) * HASHES; at += 1) {
				const hash = order[at]! - shard * HASHES;
				const pair = this.#table.numberOf(hash);
				const isAlone = this.#table.counts[pair]! > OWN_FILE;
				const before = postings.length;
				if (isAlone) yield { name: pairFile(hash), bytes: this.#encode(pair, new ByteWriter()).finish() };
				else this.#encode(pair, postings);
				// Numbers of one file differ by multiples of how many files there are.
				const number = Math.floor(hash / this.shards);
				directory.number(number - previous);
				directory.number(isAlone ? 0 : postings.length - before);
				previous = number;
				pairs += 1;
			}
			file.number(pairs);
			file.bytes(directory.finish());
			file.bytes(postings.finish());
			// A copy: the room is used again.
			yield { name: pairsFile(shard), bytes: file.finish().slice() };
		}
	}

	/** How many passages; gaps between them; their impacts; and places, twice their gap and one more where another follows. */
	#encode(pair: number, writer: ByteWriter): ByteWriter {
		const [gaps, impacts, stands] = [this.#gaps, this.#impacts, this.#stands];
		for (const part of [gaps, impacts, stands]) part.clear();
		const end = this.#ends[pair]!;
		let [records, previous] = [0, -1];
		for (let at = end - this.#table.counts[pair]!; at < end;) {
			const record = this.#records[at]!;
			let [title, all, before, isMore] = [0, 0, -1, true];
			for (; isMore; at += 1) {
				const place = this.#places[at]!;
				isMore = at + 1 < end && this.#records[at + 1] === record;
				stands.number((place - before - 1) * 2 + (isMore ? 1 : 0));
				before = place;
				all += 1;
				// A text begins with its title.
				if (place + 1 < this.#titles[record]!) title += 1;
			}
			gaps.number(record - previous - 1);
			previous = record;
			impacts.byte(impactOf(all, title * TITLE, 0, this.#lengths[record]!));
			records += 1;
		}
		writer.number(records);
		for (const part of [gaps, impacts, stands]) writer.bytes(part.finish());
		return writer;
	}
}

/** Every two neighbours of every text, but for two small words. */
function eachPair(
	{ size, words }: Group,
	numbers: Uint32Array,
	isSmall: Uint8Array,
	use: (first: number, second: number, passage: number, place: number) => void,
	start?: (passage: number, characters: number, titleWords: number) => void,
): void {
	const reader = new ByteReader(words);
	for (let passage = 0; passage < size; passage += 1) {
		const [characters, titleWords, count] = [reader.number(), reader.number(), reader.number()];
		start?.(passage, characters, titleWords);
		let before = -1;
		for (let place = 0; place < count; place += 1) {
			const form = numbers[reader.number()]!;
			if (before >= 0 && isSmall[before]! + isSmall[form]! < 2) use(before, form, passage, place - 1);
			before = form;
		}
	}
}
