/** Whole numbers from nought up as bytes: small numbers take one byte. */

/** Bytes of the longest number. */
export const LONGEST_NUMBER = 5;

/** Bytes that one unit of a string's length takes as UTF-8 at most. */
const MOST_OF_UNIT = 3;

const ENCODER = new TextEncoder();

/** Writes a number at a place where there is room; gives the place after it. */
export function putNumber(bytes: Uint8Array, place: number, value: number): number {
	let [rest, at] = [value, place];
	while (rest > 127) {
		bytes[at] = (rest & 127) | 128;
		at += 1;
		rest >>>= 7;
	}
	bytes[at] = rest;
	return at + 1;
}

export class ByteWriter {
	#bytes: Uint8Array<ArrayBufferLike> = new Uint8Array(16);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	number(value: number): void {
		if (this.#length + LONGEST_NUMBER > this.#bytes.length) this.#grow(this.#length + LONGEST_NUMBER);
		this.#length = putNumber(this.#bytes, this.#length, value);
	}

	/**
	 * All bytes, with room for so many more from `length` on: for whoever writes very many with `putNumber` and then says
	 * how far with `wroteTo`. A variable for the place takes half of the time of a field.
	 */
	room(more: number): Uint8Array {
		this.#grow(this.#length + more);
		return this.#bytes;
	}

	wroteTo(length: number): void {
		this.#length = length;
	}

	byte(value: number): void {
		if (this.#length === this.#bytes.length) this.#grow(this.#length + 1);
		this.#bytes[this.#length] = value;
		this.#length += 1;
	}

	bytes(bytes: Uint8Array): void {
		this.#grow(this.#length + bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	/** A text as UTF-8, in the room there is: bytes of its own take as long again. */
	text(text: string): void {
		this.#grow(this.#length + text.length * MOST_OF_UNIT);
		this.#length += ENCODER.encodeInto(text, this.#bytes.subarray(this.#length)).written;
	}

	/** The length, then the bytes themselves. */
	block(bytes: Uint8Array): void {
		this.number(bytes.length);
		this.bytes(bytes);
	}

	/** Begins anew in the same room. */
	clear(): void {
		this.#length = 0;
	}

	/** What was written; not to be kept while more is written. */
	finish(): Uint8Array {
		return this.#bytes.subarray(0, this.#length);
	}

	#grow(least: number): void {
		if (least <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(least, this.#bytes.length * 2));
		larger.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = larger;
	}
}

export class ByteReader {
	#at = 0;
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get isAtEnd(): boolean {
		return this.#at >= this.#bytes.length;
	}

	number(): number {
		let byte = this.byte();
		if (byte < 128) return byte;
		let value = byte & 127;
		for (let shift = 7; byte > 127; shift += 7) {
			byte = this.byte();
			value |= (byte & 127) << shift;
		}
		return value >>> 0;
	}

	byte(): number {
		const byte = this.#bytes[this.#at];
		if (byte === undefined) throw new RangeError('the index ends too early');
		this.#at += 1;
		return byte;
	}

	bytes(length: number): Uint8Array {
		this.#at += length;
		return this.#bytes.subarray(this.#at - length, this.#at);
	}

	block(): Uint8Array {
		return this.bytes(this.number());
	}
}

/** A list with room for more. */
export function grown<Numbers extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
	numbers: Numbers,
	room: number,
): Numbers {
	const larger = new (numbers.constructor as new (room: number) => Numbers)(room);
	larger.set(numbers);
	return larger;
}
