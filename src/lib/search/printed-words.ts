/**
 * Numbers for printed words in the order in which they are first met, found by their letters where they stand: of eleven
 * million words of 1,500 plans a few thousand are different, and no string is made of any that is known.
 */
import { grown } from './bytes.ts';

const LEAST_ROOM = 1 << 12;

export class PrintedWords {
	#count = 0;
	/** All words in a row, a byte for each letter, where each begins with one more entry, and the hash of each. */
	#letters = new Uint8Array(LEAST_ROOM * 8);
	#starts = new Uint32Array(LEAST_ROOM + 1);
	#hashes = new Int32Array(LEAST_ROOM);
	/** Numbers from 1 at the place of their hash or the next free one; twice the room that is used at least. */
	#slots = new Uint32Array(LEAST_ROOM * 2);

	/** How many there are; the next new one has this number. */
	get count(): number {
		return this.#count;
	}

	/** The number of the letters from `start` to before `end`, all from a to z or A to Z; `hash` is one made of them. */
	numberOf(codes: Uint16Array, start: number, end: number, hash: number): number {
		const [slots, hashes, starts, letters] = [this.#slots, this.#hashes, this.#starts, this.#letters];
		const last = slots.length - 1;
		const length = end - start;
		let slot = (hash ^ (hash >>> 15)) & last;
		search: for (; slots[slot] !== 0; slot = (slot + 1) & last) {
			const number = slots[slot]! - 1;
			const begins = starts[number]!;
			if (hashes[number] !== hash || starts[number + 1]! - begins !== length) continue;
			for (let at = 0; at < length; at += 1) if (letters[begins + at] !== codes[start + at]) continue search;
			return number;
		}
		return this.#add(slot, codes, start, end, hash);
	}

	#add(slot: number, codes: Uint16Array, start: number, end: number, hash: number): number {
		const number = this.#count;
		const begins = this.#starts[number]!;
		const ends = begins + end - start;
		if (ends > this.#letters.length) this.#letters = grown(this.#letters, ends * 2);
		for (let at = start; at < end; at += 1) this.#letters[begins + at - start] = codes[at]!;
		this.#starts[number + 1] = ends;
		this.#hashes[number] = hash;
		this.#slots[slot] = number + 1;
		this.#count += 1;
		if (this.#count === this.#hashes.length) this.#grow(this.#count * 2);
		return number;
	}

	#grow(room: number): void {
		this.#starts = grown(this.#starts, room + 1);
		this.#hashes = grown(this.#hashes, room);
		const slots = new Uint32Array(room * 2);
		const last = slots.length - 1;
		for (let number = 0; number < this.#count; number += 1) {
			const hash = this.#hashes[number]!;
			let slot = (hash ^ (hash >>> 15)) & last;
			while (slots[slot] !== 0) slot = (slot + 1) & last;
			slots[slot] = number + 1;
		}
		this.#slots = slots;
	}
}
