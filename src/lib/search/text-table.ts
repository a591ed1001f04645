/**
 * Numbers for texts in the order in which they are first met, found by their bytes: no string is made of a text that is
 * known. Every plan brings a thousand words, nearly all of which others have brought.
 */
import { grown } from './bytes.ts';
import { toText } from './index-format.ts';
import { BASIS, PRIME } from './word-hash.ts';

const LEAST_ROOM = 1 << 10;
const LINE_BREAK = 10;

export class TextTable {
	/** The texts by number. */
	readonly texts: string[] = [];
	/** All texts in a row, where each begins with one more entry, and the hash of each. */
	#bytes: Uint8Array = new Uint8Array(LEAST_ROOM * 8);
	#starts = new Uint32Array(LEAST_ROOM + 1);
	#hashes = new Uint32Array(LEAST_ROOM);
	/** Numbers from 1 at the place of their hash or the next free one; twice the room that is used at least. */
	#slots = new Uint32Array(LEAST_ROOM * 2);

	/** The numbers of the lines of a text; none where it is empty. */
	numbersOf(lines: Uint8Array): Uint32Array {
		const numbers: number[] = [];
		if (lines.length === 0) return new Uint32Array(0);
		for (let from = 0, to = 0; from <= lines.length; from = to + 1) {
			for (to = from; to < lines.length && lines[to] !== LINE_BREAK;) to += 1;
			numbers.push(this.#numberOf(lines, from, to));
		}
		return new Uint32Array(numbers);
	}

	#numberOf(lines: Uint8Array, from: number, to: number): number {
		const hash = hashOfBytes(lines, from, to);
		const [slots, last] = [this.#slots, this.#slots.length - 1];
		let slot = hash & last;
		for (; slots[slot] !== 0; slot = (slot + 1) & last) {
			const number = slots[slot]! - 1;
			if (this.#hashes[number] === hash && this.#isText(number, lines, from, to)) return number;
		}
		slots[slot] = this.texts.length + 1;
		return this.#add(lines.subarray(from, to), hash);
	}

	#isText(number: number, lines: Uint8Array, from: number, to: number): boolean {
		const [bytes, start] = [this.#bytes, this.#starts[number]!];
		if (this.#starts[number + 1]! - start !== to - from) return false;
		for (let at = from; at < to; at += 1) if (lines[at] !== bytes[start + at - from]) return false;
		return true;
	}

	#add(text: Uint8Array, hash: number): number {
		const number = this.texts.push(toText(text)) - 1;
		const start = this.#starts[number]!;
		const end = start + text.length;
		if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, end * 2);
		this.#bytes.set(text, start);
		this.#starts[number + 1] = end;
		this.#hashes[number] = hash;
		if (this.texts.length === this.#hashes.length) this.#grow(this.texts.length * 2);
		return number;
	}

	#grow(room: number): void {
		this.#starts = grown(this.#starts, room + 1);
		this.#hashes = grown(this.#hashes, room);
		const slots = new Uint32Array(room * 2);
		for (let number = 0; number < this.texts.length; number += 1) {
			let slot = this.#hashes[number]! & (slots.length - 1);
			while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
			slots[slot] = number + 1;
		}
		this.#slots = slots;
	}
}

/** FNV-1a, with its upper bits spread over the lower ones, by which the table looks. */
function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
	let hash = BASIS;
	for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at]!, PRIME);
	return (hash ^ (hash >>> 15)) >>> 0;
}
