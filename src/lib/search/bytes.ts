/** Whole numbers from nought up as bytes: small numbers take one byte. */

export class ByteWriter {
	#bytes: Uint8Array<ArrayBufferLike> = new Uint8Array(16);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	number(value: number): void {
		// The longest number takes five bytes.
		if (this.#length + 5 > this.#bytes.length) this.#grow(this.#length + 5);
		const bytes = this.#bytes;
		let rest = value;
		let at = this.#length;
		while (rest > 127) {
			bytes[at] = (rest & 127) | 128;
			at += 1;
			rest >>>= 7;
		}
		bytes[at] = rest;
		this.#length = at + 1;
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
