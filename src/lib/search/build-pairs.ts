/** Turns the words of all groups into pairs of neighbours: where they stand, for quoted phrases. */
import { ByteWriter } from './bytes.ts';
import { pairFile, pairsFile } from './index-format.ts';
import type { NumberedGroup } from './index-group.ts';
import { PairPostings } from './pair-postings.ts';
import { eachPassage } from './passage-words.ts';
import { RadixOrder } from './radix-order.ts';
import { STOP_WORDS } from './stop-words.ts';
import { hashOf } from './word-hash.ts';
import { pairHash } from './word-pairs.ts';

/** Places of pairs in a file, about: measured, see the bench. */
const SHARD_PLACES = 6000;
/** Places from which on a pair has a file of its own. */
const OWN_FILE = 2000;
const HASHES = 2 ** 32;
const MOST_PLACE = 65535;

/** Places for which a file gets room at once: its places come in pieces of so many. */
const PIECE = 512;

/**
 * Gives every place of a pair to the file it belongs in, then sorts one file after the other. At 1,500 plans nine million
 * places are of a million and a half pairs: a table of them all is larger than a processor's cache, and half of the time
 * went into waiting for it, while what belongs in one file fits well. How many places a file has is not counted before:
 * to read all words once more for that takes longer than to put pieces together.
 */
export class PairCollector {
	/** How many files the pairs are spread over. */
	readonly shards: number;
	readonly #hashes: Uint32Array;
	readonly #isSmall: Uint8Array;
	/** Where the pieces of each file begin, and where its next place goes. */
	readonly #pieces: number[][];
	readonly #ends: Uint32Array;
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
		const total = groups.reduce((sum, { pairs }) => sum + pairs, 0);
		this.shards = Math.max(1, Math.ceil(total / SHARD_PLACES));
		this.#pieces = Array.from({ length: this.shards }, () => []);
		this.#ends = new Uint32Array(this.shards);
		// The last piece of each file is not full.
		const room = total + this.shards * PIECE;
		this.#pairs = new Uint32Array(room);
		this.#records = new Uint32Array(room);
		this.#places = new Uint16Array(room);
		this.#postings = new PairPostings(size);
		this.#fill(groups);
		groups.length = 0;
	}

	#fill(groups: readonly NumberedGroup[]): void {
		const [hashes, isSmall, shards, ends, pieces] = [
			this.#hashes,
			this.#isSmall,
			this.shards,
			this.#ends,
			this.#pieces,
		];
		const [pairs, records, places] = [this.#pairs, this.#records, this.#places];
		let free = 0;
		eachPassage(groups, (passage, record) => {
			const { forms, count } = passage;
			this.#postings.addPassage(record, passage);
			if (count === 0) return;
			let before = forms[0]!;
			for (let at = 1; at < count; at += 1) {
				const [one, other] = [before, forms[at]!];
				before = other;
				if ((isSmall[one]! & isSmall[other]!) === 1) continue;
				const hash = pairHash(hashes[one]!, hashes[other]!);
				// One division for both; whole numbers of 32 bits divide exactly enough. Its rest takes twice the time.
				const number = (hash / shards) >>> 0;
				const shard = (hash - Math.imul(number, shards)) >>> 0;
				let to = ends[shard]!;
				if (to % PIECE === 0) {
					to = free;
					free += PIECE;
					pieces[shard]!.push(to);
				}
				ends[shard] = to + 1;
				// Numbers of one file differ by multiples of how many files there are.
				pairs[to] = number;
				records[to] = record;
				places[to] = at - 1 < MOST_PLACE ? at - 1 : MOST_PLACE;
			}
		});
	}

	/**
	 * The files, each with its pairs by number, and one for each pair that stands in many places. All are copies: the room
	 * that they are written in is used again.
	 */
	*files(): Generator<{ name: string; bytes: Uint8Array }> {
		const order = new RadixOrder(Math.ceil(HASHES / this.shards));
		const [directory, postings, file] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
		const own = new ByteWriter();
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
					own.clear();
					this.#postings.write(records, places, from, to, own);
					yield { name: pairFile(number * this.shards + shard), bytes: own.finish().slice() };
				} else this.#postings.write(records, places, from, to, postings);
				directory.number(number - previous);
				directory.number(isAlone ? 0 : postings.length - before);
				previous = number;
				count += 1;
			}
			file.number(count);
			file.bytes(directory.finish());
			file.bytes(postings.finish());
			yield { name: pairsFile(shard), bytes: file.finish().slice() };
		}
	}

	/** The places of one file by pair, those of one pair as they stand in the texts. */
	#sorted(shard: number, order: RadixOrder): { pairs: Uint32Array; records: Uint32Array; places: Uint16Array } {
		const pieces = this.#pieces[shard]!;
		const last = pieces.at(-1);
		const size = last === undefined ? 0 : (pieces.length - 1) * PIECE + this.#ends[shard]! - last;
		const pairs = new Uint32Array(size);
		for (const [at, from] of pieces.entries()) {
			const before = at * PIECE;
			pairs.set(this.#pairs.subarray(from, from + Math.min(PIECE, size - before)), before);
		}
		const { keys, sources } = order.of(pairs);
		const [records, places] = [new Uint32Array(size), new Uint16Array(size)];
		for (let at = 0; at < size; at += 1) {
			const source = sources[at]!;
			const from = pieces[(source / PIECE) | 0]! + (source % PIECE);
			records[at] = this.#records[from]!;
			places[at] = this.#places[from]!;
		}
		return { pairs: keys, records, places };
	}
}
