/** Turns the words of all groups into pairs of neighbours: where they stand, for quoted phrases. */
import { ByteWriter } from './bytes.ts';
import { pairFile, pairsFile } from './index-format.ts';
import type { NumberedGroup } from './index-group.ts';
import { PairPostings, type PairPlaces } from './pair-postings.ts';
import { eachPassage } from './passage-words.ts';
import { RadixOrder } from './radix-order.ts';
import { STOP_WORDS } from './stop-words.ts';
import { hashOf, pairHash } from './word-pairs.ts';

/** Places of pairs in a file, about: measured, see the bench. */
const SHARD_PLACES = 6000;
/** Places from which on a pair has a file of its own. */
const OWN_FILE = 2000;
const HASHES = 2 ** 32;
const MOST_PLACE = 65535;

/**
 * Gives every place of a pair to the file it belongs in, then sorts one file after the other. At 1,500 plans nine million
 * places are of a million and a half pairs: a table of them all is larger than a processor's cache, and half of the time
 * went into waiting for it, while what belongs in one file fits well.
 */
export class PairCollector {
	/** How many files the pairs are spread over. */
	readonly shards: number;
	readonly #hashes: Uint32Array;
	readonly #isSmall: Uint8Array;
	/** Where the places of each file begin, and one more entry. */
	readonly #starts: Uint32Array;
	/** For every place the number of its pair inside its file, the passage, and the words before it. */
	readonly #pairs: Uint32Array;
	readonly #records: Uint32Array;
	readonly #places: Uint16Array;
	readonly #postings: PairPostings;

	/**
	 * `forms` are those of the whole index; `size` is how many passages it has. Takes all groups from their list: nobody
	 * needs them afterwards.
	 */
	constructor(groups: NumberedGroup[], forms: readonly string[], size: number) {
		this.#hashes = Uint32Array.from(forms, hashOf);
		this.#isSmall = Uint8Array.from(forms, (form) => (STOP_WORDS.has(form) ? 1 : 0));
		const total = this.#total(groups);
		this.shards = Math.max(1, Math.ceil(total / SHARD_PLACES));
		this.#starts = this.#countByShard(groups);
		this.#pairs = new Uint32Array(total);
		this.#records = new Uint32Array(total);
		this.#places = new Uint16Array(total);
		this.#postings = new PairPostings(size);
		this.#fill(groups);
		groups.length = 0;
	}

	/** How many places all pairs have: every two neighbours of every text, but for two small words. */
	#total(groups: readonly NumberedGroup[]): number {
		const isSmall = this.#isSmall;
		let total = 0;
		eachPassage(groups, ({ forms, count }) => {
			for (let at = 1; at < count; at += 1) total += 1 - (isSmall[forms[at - 1]!]! & isSmall[forms[at]!]!);
		});
		return total;
	}

	#countByShard(groups: readonly NumberedGroup[]): Uint32Array {
		const [hashes, isSmall, shards] = [this.#hashes, this.#isSmall, this.shards];
		const starts = new Uint32Array(shards + 1);
		eachPassage(groups, ({ forms, count }) => {
			for (let at = 1; at < count; at += 1) {
				const [one, other] = [forms[at - 1]!, forms[at]!];
				if ((isSmall[one]! & isSmall[other]!) === 0)
					starts[(pairHash(hashes[one]!, hashes[other]!) % shards) + 1]! += 1;
			}
		});
		for (let shard = 0; shard < shards; shard += 1) starts[shard + 1]! += starts[shard]!;
		return starts;
	}

	#fill(groups: readonly NumberedGroup[]): void {
		const [hashes, isSmall, shards, ends] = [this.#hashes, this.#isSmall, this.shards, this.#starts.slice()];
		const [pairs, records, places] = [this.#pairs, this.#records, this.#places];
		eachPassage(groups, (passage, record) => {
			const { forms, count } = passage;
			this.#postings.addPassage(record, passage);
			for (let at = 1; at < count; at += 1) {
				const [one, other] = [forms[at - 1]!, forms[at]!];
				if ((isSmall[one]! & isSmall[other]!) === 1) continue;
				const hash = pairHash(hashes[one]!, hashes[other]!);
				const shard = hash % shards;
				const to = ends[shard]!;
				ends[shard] = to + 1;
				// Numbers of one file differ by multiples of how many files there are.
				pairs[to] = (hash / shards) >>> 0;
				records[to] = record;
				places[to] = at - 1 < MOST_PLACE ? at - 1 : MOST_PLACE;
			}
		});
	}

	/** The files, each with its pairs by number, and one for each pair that stands in many places. */
	*files(): Generator<{ name: string; bytes: Uint8Array }> {
		const order = new RadixOrder(Math.ceil(HASHES / this.shards));
		const [directory, postings, file] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
		for (let shard = 0; shard < this.shards; shard += 1) {
			for (const writer of [directory, postings, file]) writer.clear();
			const { pairs, records, places } = this.#sorted(shard, order);
			let [count, previous] = [0, 0];
			for (let from = 0, to = 0; from < pairs.length; from = to) {
				const number = pairs[from]!;
				while (pairs[to] === number) to += 1;
				const isAlone = to - from > OWN_FILE;
				const before = postings.length;
				if (isAlone) {
					const own = new ByteWriter();
					this.#postings.write({ records, places, from, to }, own);
					yield { name: pairFile(number * this.shards + shard), bytes: own.finish() };
				} else this.#postings.write({ records, places, from, to }, postings);
				directory.number(number - previous);
				directory.number(isAlone ? 0 : postings.length - before);
				previous = number;
				count += 1;
			}
			file.number(count);
			file.bytes(directory.finish());
			file.bytes(postings.finish());
			// A copy: the room is used again.
			yield { name: pairsFile(shard), bytes: file.finish().slice() };
		}
	}

	/** The places of one file by pair, those of one pair as they stand in the texts. */
	#sorted(shard: number, order: RadixOrder): { pairs: Uint32Array } & Pick<PairPlaces, 'records' | 'places'> {
		const [from, to] = [this.#starts[shard]!, this.#starts[shard + 1]!];
		const { keys, sources } = order.of(this.#pairs.subarray(from, to));
		const [records, places] = [new Uint32Array(to - from), new Uint16Array(to - from)];
		for (let at = 0; at < sources.length; at += 1) {
			records[at] = this.#records[from + sources[at]!]!;
			places[at] = this.#places[from + sources[at]!]!;
		}
		return { pairs: keys, records, places };
	}
}
