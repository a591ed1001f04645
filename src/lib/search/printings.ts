/**
 * How forms of words are printed in the passages of one record, in small letters, and how often. A record has a thousand
 * forms: lists of numbers that are used again take a third of the time of a map for each.
 */
import { grown } from './bytes.ts';

const LEAST_ROOM = 1 << 12;

export class Printings {
	/** By the numbers of printed words: the number of their printing, which those share that differ in case alone. */
	#ofWord = new Uint32Array(LEAST_ROOM);
	#words = 0;
	/** By the numbers of printings. */
	readonly #lower: string[] = [];
	readonly #form: number[] = [];
	#counts = new Uint32Array(LEAST_ROOM);
	readonly #numbers = new Map<string, number>();
	/** The printings of this record, and by the numbers of forms the commonest of each, from 1. */
	#met: number[] = [];
	#commonest = new Uint32Array(LEAST_ROOM);

	/** How many printed words there are; the next has this number. */
	get words(): number {
		return this.#words;
	}

	/** Takes in the next printed word; `form` is the number of its form. */
	addWord(word: string, form: number): void {
		const lower = word.toLowerCase();
		// ITs and its are two forms.
		const key = `${form} ${lower}`;
		let number = this.#numbers.get(key);
		if (number === undefined) {
			number = this.#lower.push(lower) - 1;
			this.#form.push(form);
			this.#numbers.set(key, number);
			if (number >= this.#counts.length) this.#counts = grown(this.#counts, number * 2);
			if (form >= this.#commonest.length) this.#commonest = grown(this.#commonest, form * 2);
		}
		if (this.#words === this.#ofWord.length) this.#ofWord = grown(this.#ofWord, this.#words * 2);
		this.#ofWord[this.#words] = number;
		this.#words += 1;
	}

	/** Forgets the record before. */
	clear(): void {
		for (const number of this.#met) {
			this.#counts[number] = 0;
			this.#commonest[this.#form[number]!] = 0;
		}
		this.#met = [];
	}

	/** Counts a printed word of the record, so many times at once. */
	count(word: number, times: number): void {
		const number = this.#ofWord[word]!;
		if (this.#counts[number] === 0) this.#met.push(number);
		this.#counts[number]! += times;
	}

	/** Finds the commonest printings, once all is counted. */
	compare(): void {
		const [counts, lower] = [this.#counts, this.#lower];
		for (const number of this.#met) {
			const form = this.#form[number]!;
			const best = this.#commonest[form]! - 1;
			const isBetter =
				best < 0 ||
				counts[number]! > counts[best]! ||
				(counts[number] === counts[best] && lower[number]! < lower[best]!);
			if (isBetter) this.#commonest[form] = number + 1;
		}
	}

	/** The commonest printing of a form and, of equals, the first by letter; nothing where it is not printed. */
	of(form: number): { lower: string; count: number } | undefined {
		const number = (this.#commonest[form] ?? 0) - 1;
		return number < 0 ? undefined : { lower: this.#lower[number]!, count: this.#counts[number]! };
	}
}
