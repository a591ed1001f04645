/** Numbers for pairs of words in the order in which they are first met: a table of plain numbers, for millions of them. */

const LEAST_ROOM = 1 << 12;

export class PairTable {
	/** How many different pairs were met. */
	size = 0;
	/** The pairs by number. */
	hashes = new Uint32Array(LEAST_ROOM);
	/** How often each was met. */
	counts = new Uint32Array(LEAST_ROOM);
	/** Numbers from 1 at the place of their pair or the next free one; twice the room that is used at least. */
	#slots = new Uint32Array(LEAST_ROOM * 2);

	/** Counts a pair. */
	add(hash: number): void {
		let slot = this.#slotOf(hash);
		if (this.#slots[slot] === 0) {
			if (this.size === this.hashes.length) {
				this.#grow();
				slot = this.#slotOf(hash);
			}
			this.hashes[this.size] = hash;
			this.size += 1;
			this.#slots[slot] = this.size;
		}
		this.counts[this.#slots[slot]! - 1]! += 1;
	}

	/** The number of a pair that was counted. */
	numberOf(hash: number): number {
		return this.#slots[this.#slotOf(hash)]! - 1;
	}

	#slotOf(hash: number): number {
		const [slots, hashes, last] = [this.#slots, this.hashes, this.#slots.length - 1];
		let slot = hash & last;
		while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & last;
		return slot;
	}

	#grow(): void {
		const room = this.hashes.length * 2;
		this.hashes = grown(this.hashes, room);
		this.counts = grown(this.counts, room);
		this.#slots = new Uint32Array(room * 2);
		for (let number = 0; number < this.size; number += 1) this.#slots[this.#slotOf(this.hashes[number]!)] = number + 1;
	}
}

function grown(numbers: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
	const larger = new Uint32Array(room);
	larger.set(numbers);
	return larger;
}
