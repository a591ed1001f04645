/** Reads the words of all groups' passages, one passage after the other, into room that is used again. */
import type { NumberedGroup } from './index-group.ts';

const LEAST_ROOM = 1 << 10;

/** Every passage of some groups with its number. A call for each word, and not for each passage, would take longer than reading. */
export function eachPassage(
	groups: readonly NumberedGroup[],
	use: (passage: PassageWords, record: number) => void,
): void {
	const passage = new PassageWords();
	let record = 0;
	for (const group of groups) {
		passage.open(group);
		for (const last = record + group.size; record < last; record += 1) {
			passage.read();
			use(passage, record);
		}
	}
}

/** One passage at a time. */
export class PassageWords {
	/** Characters of the passage's text, and the words of its title. */
	characters = 0;
	titleWords = 0;
	/** How many words its text has, and their forms by the numbers of the whole index; what stands after those is old. */
	count = 0;
	forms = new Uint32Array(LEAST_ROOM);
	#bytes: Uint8Array = new Uint8Array(0);
	#numbers: Uint32Array = new Uint32Array(0);
	#at = 0;

	open({ words, numbers }: NumberedGroup): void {
		this.#bytes = words;
		this.#numbers = numbers;
		this.#at = 0;
	}

	/** Goes on to the next passage, which must be there. */
	read(): void {
		this.characters = this.#number();
		this.titleWords = this.#number();
		this.count = this.#number();
		if (this.count > this.forms.length) this.forms = new Uint32Array(this.count * 2);
		// Held in variables, and read here rather than one by one: eleven million words three times over.
		const [bytes, numbers, forms, count] = [this.#bytes, this.#numbers, this.forms, this.count];
		let at = this.#at;
		for (let word = 0; word < count; word += 1) {
			let byte = bytes[at]!;
			at += 1;
			let number = byte & 127;
			for (let shift = 7; byte > 127; shift += 7) {
				byte = bytes[at]!;
				at += 1;
				number |= (byte & 127) << shift;
			}
			forms[word] = numbers[number]!;
		}
		this.#at = at;
	}

	#number(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.#bytes[this.#at]!;
			this.#at += 1;
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
		}
	}
}
