/** Whole numbers from nought up as bytes: small numbers take one byte. */

export class ByteWriter {
	#bytes: number[] = [];

	get length(): number {
		return this.#bytes.length;
	}

	number(value: number): void {
		let rest = value;
		while (rest > 127) {
			this.#bytes.push((rest & 127) | 128);
			rest >>>= 7;
		}
		this.#bytes.push(rest);
	}

	byte(value: number): void {
		this.#bytes.push(value);
	}

	/** The length, then the bytes themselves. */
	block(bytes: Uint8Array): void {
		this.number(bytes.length);
		for (const byte of bytes) this.#bytes.push(byte);
	}

	finish(): Uint8Array {
		return Uint8Array.from(this.#bytes);
	}
}

export class ByteReader {
	#at = 0;
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	number(): number {
		let value = 0;
		let shift = 0;
		for (;;) {
			const byte = this.byte();
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
			shift += 7;
		}
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
