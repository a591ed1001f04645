/** Turns the words of all groups into pairs of neighbours: where they stand, for quoted phrases. */
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Group } from './index-group.ts';
import { pairFile, pairsFile } from './index-format.ts';
import { impactOf, lengthFactors, type LengthFactors } from './tally-passages.ts';
import { hashOf, pairHash } from './word-pairs.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Pairs in a file, about: measured, see the bench. */
const SHARD_PAIRS = 6000;
/** Places from which on a pair has a file of its own. */
const OWN_FILE = 2000;
/** What fits beside the number of a place in a number that sorts exactly. */
const PLACES = 2 ** 21;
const MOST_PLACE = 65535;

/** Counts pairs by file first, then fills one list for all of them: two passes, and no object for a place. */
export class PairCollector {
	readonly shards: number;
	readonly #hashes: Uint32Array;
	readonly #isSmall: Uint8Array;
	readonly #counts: Uint32Array;
	#starts = new Uint32Array(0);
	#ends = new Uint32Array(0);
	#pairs = new Uint32Array(0);
	#records = new Uint32Array(0);
	#places = new Uint16Array(0);
	#titles = new Uint16Array(0);
	#lengths: LengthFactors[] = [];

	/** `forms` are those of the whole index; `words` is how many words all texts have. */
	constructor(forms: readonly string[], words: number) {
		this.shards = Math.max(1, Math.ceil(words / SHARD_PAIRS));
		this.#hashes = Uint32Array.from(forms, hashOf);
		this.#isSmall = Uint8Array.from(forms, (form) => (STOP_WORDS.has(form) ? 1 : 0));
		this.#counts = new Uint32Array(this.shards + 1);
	}

	/** First pass: how many pairs each file gets. `numbers` are those of the group's forms. */
	count(group: Group, numbers: Uint32Array): void {
		this.#eachPair(group, numbers, (hash) => (this.#counts[hash % this.shards]! += 1));
	}

	/** Makes room for the second pass. */
	startFilling(size: number): void {
		this.#starts = new Uint32Array(this.shards + 1);
		for (let at = 0; at < this.shards; at += 1) this.#starts[at + 1] = this.#starts[at]! + this.#counts[at]!;
		this.#ends = this.#starts.slice(0, -1);
		const total = this.#starts.at(-1)!;
		this.#pairs = new Uint32Array(total);
		this.#records = new Uint32Array(total);
		this.#places = new Uint16Array(total);
		this.#titles = new Uint16Array(size);
		this.#lengths = new Array<LengthFactors>(size);
	}

	/** Second pass, in the order of the first. */
	fill(group: Group, numbers: Uint32Array, first: number): void {
		const add = (hash: number, at: number, place: number) => {
			const shard = hash % this.shards;
			const to = this.#ends[shard]!;
			this.#pairs[to] = hash;
			this.#records[to] = first + at;
			this.#places[to] = Math.min(place, MOST_PLACE);
			this.#ends[shard] = to + 1;
		};
		this.#eachPair(group, numbers, add, (at, characters, titleWords) => {
			this.#titles[first + at] = titleWords;
			this.#lengths[first + at] = lengthFactors(characters, titleWords);
		});
	}

	/** The shards, each with its pairs by number, and a file for each pair that stands in many places. */
	*files(): Generator<{ name: string; bytes: Uint8Array }> {
		for (let shard = 0; shard < this.shards; shard += 1) {
			const [from, to] = [this.#starts[shard]!, this.#starts[shard + 1]!];
			// By number, and among equal ones in the order of passages.
			const order = new Float64Array(to - from);
			for (let at = 0; at < order.length; at += 1) order[at] = this.#pairs[from + at]! * PLACES + at;
			order.sort();
			const places = Uint32Array.from(order, (each) => from + (each % PLACES));
			const [directory, postings] = [new ByteWriter(), new ByteWriter()];
			let pairs = 0;
			let previous = 0;
			for (let at = 0; at < places.length;) {
				const hash = this.#pairs[places[at]!]!;
				let end = at + 1;
				while (end < places.length && this.#pairs[places[end]!] === hash) end += 1;
				const own = places.subarray(at, end);
				at = end;
				const isAlone = own.length > OWN_FILE;
				const before = postings.length;
				if (isAlone) yield { name: pairFile(hash), bytes: this.#encode(own, new ByteWriter()).finish() };
				else this.#encode(own, postings);
				// Numbers of one file differ by multiples of how many files there are.
				const number = Math.floor(hash / this.shards);
				directory.number(number - previous);
				directory.number(isAlone ? 0 : postings.length - before);
				previous = number;
				pairs += 1;
			}
			const writer = new ByteWriter();
			writer.number(pairs);
			writer.bytes(directory.finish());
			writer.bytes(postings.finish());
			yield { name: pairsFile(shard), bytes: writer.finish() };
		}
	}

	/** How many passages; gaps between them; their impacts; and places, twice their gap and one more where another follows. */
	#encode(places: Uint32Array, writer: ByteWriter): ByteWriter {
		const [gaps, impacts, stands] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
		let records = 0;
		let previous = -1;
		for (let at = 0; at < places.length;) {
			const record = this.#records[places[at]!]!;
			let [title, all, before, isMore] = [0, 0, -1, true];
			for (; isMore; at += 1) {
				const place = this.#places[places[at]!]!;
				isMore = at + 1 < places.length && this.#records[places[at + 1]!] === record;
				stands.number((place - before - 1) * 2 + (isMore ? 1 : 0));
				before = place;
				all += 1;
				// A text begins with its title.
				if (place + 1 < this.#titles[record]!) title += 1;
			}
			gaps.number(record - previous - 1);
			previous = record;
			impacts.byte(impactOf(all, title, 0, this.#lengths[record]!));
			records += 1;
		}
		writer.number(records);
		writer.bytes(gaps.finish());
		writer.bytes(impacts.finish());
		writer.bytes(stands.finish());
		return writer;
	}

	#eachPair(
		{ size, words }: Group,
		numbers: Uint32Array,
		use: (hash: number, passage: number, place: number) => void,
		start?: (passage: number, characters: number, titleWords: number) => void,
	): void {
		const reader = new ByteReader(words);
		for (let passage = 0; passage < size; passage += 1) {
			const [characters, titleWords, count] = [reader.number(), reader.number(), reader.number()];
			start?.(passage, characters, titleWords);
			let before = -1;
			for (let place = 0; place < count; place += 1) {
				const form = numbers[reader.number()]!;
				if (before >= 0 && !(this.#isSmall[before] && this.#isSmall[form]))
					use(pairHash(this.#hashes[before]!, this.#hashes[form]!), passage, place - 1);
				before = form;
			}
		}
	}
}
