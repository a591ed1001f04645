/**
 * How often each form of one passage stands in its text, its title and its labels. Counts stand side by side in the order
 * in which forms come: those of all forms there are would be a table that a processor has to fetch from afar, twice for
 * each form of a passage.
 */
import { grown } from './bytes.ts';

/** Where a form stands, as places among its counts; the last is a mark where a passage belongs wholly. */
export const [IN_BODY, IN_TITLE, IN_LABEL, WHOLLY] = [0, 1, 2, 3];
export const PARTS = 4;

const LEAST_ROOM = 1 << 12;
/** Places of passages are told apart by ever higher numbers, up to here. */
const LAST_BASE = 2 ** 31;

export class FormCounts {
	/** Forms in the order in which they come, and how many there are. */
	forms = new Uint32Array(LEAST_ROOM);
	count = 0;
	/** Four for each of them. */
	counts = new Uint16Array(LEAST_ROOM * PARTS);
	/** By the numbers of forms: the place of each among those of the passage, and `#base` more; less where it is of another. */
	#places = new Uint32Array(LEAST_ROOM);
	#base = 1;

	/** Makes room for so many different forms. */
	know(forms: number): void {
		if (forms > this.#places.length) this.#places = grown(this.#places, forms * 2);
	}

	/** Begins another passage. */
	clear(): void {
		this.counts.fill(0, 0, this.count * PARTS);
		this.#base += this.count;
		this.count = 0;
		if (this.#base < LAST_BASE) return;
		this.#places.fill(0);
		this.#base = 1;
	}

	add(form: number, part: number): void {
		let place = this.#places[form]! - this.#base;
		if (place < 0) place = this.#take(form);
		this.counts[place * PARTS + part]! += 1;
	}

	#take(form: number): number {
		const place = this.count;
		if (place === this.forms.length) {
			this.forms = grown(this.forms, place * 2);
			this.counts = grown(this.counts, place * 2 * PARTS);
		}
		this.forms[place] = form;
		this.#places[form] = this.#base + place;
		this.count = place + 1;
		return place;
	}
}
