/** The values of one facet: for every passage how many it has, then the numbers of all of them. */
import { ByteReader, ByteWriter } from './bytes.ts';
import { toBytes, toText } from './index-format.ts';

export class FacetColumn {
	readonly #values = new Map<string, number>();
	readonly #counts = new ByteWriter();
	readonly #numbers = new ByteWriter();

	/** Adds the values of the next passage. */
	add(values: readonly string[]): void {
		this.#counts.number(values.length);
		for (const value of values) this.#numbers.number(this.#numberOf(value));
	}

	/** Adds the passages of another column, as that was finished: its values are looked up once for all passages. */
	append(bytes: Uint8Array): void {
		const reader = new ByteReader(bytes);
		const values = JSON.parse(toText(reader.block())) as string[];
		const numbers = values.map((value) => this.#numberOf(value));
		this.#counts.bytes(reader.block());
		const own = new ByteReader(reader.block());
		while (!own.isAtEnd) this.#numbers.number(numbers[own.number()]!);
	}

	/** Begins anew in the same room. */
	clear(): void {
		this.#values.clear();
		this.#counts.clear();
		this.#numbers.clear();
	}

	finish(): Uint8Array {
		const writer = new ByteWriter();
		writer.block(toBytes(JSON.stringify([...this.#values.keys()])));
		writer.block(this.#counts.finish());
		writer.block(this.#numbers.finish());
		return writer.finish();
	}

	#numberOf(value: string): number {
		let number = this.#values.get(value);
		if (number === undefined) this.#values.set(value, (number = this.#values.size));
		return number;
	}
}
