/** Writes where a pair of words stands, as the browser reads it. */
import { putNumber, type ByteWriter } from './bytes.ts';
import { impactOf, lengthFactors } from './passage-impact.ts';

/** How much more a phrase of a title counts than its words do. */
const TITLE = 2;
/** The longest number takes five bytes: how many passages; for a place its gap, its impact and where it stands. */
const [MOST_OF_PAIR, MOST_OF_PLACE] = [5, 5 + 1 + 5];

/** The places of a pair: a part of a list of passages, ascending, with the words before it in their texts. */
export interface PairPlaces {
	records: Uint32Array;
	places: Uint16Array;
	from: number;
	to: number;
}

export class PairPostings {
	readonly #characters: Uint32Array;
	readonly #titles: Uint16Array;
	/** Impacts of a pair that stands once in a passage, as nearly all do: in its text, and in its title. */
	readonly #once: Uint8Array;
	readonly #onceInTitle: Uint8Array;

	/** `size` is how many passages there are. */
	constructor(size: number) {
		this.#characters = new Uint32Array(size);
		this.#titles = new Uint16Array(size);
		this.#once = new Uint8Array(size);
		this.#onceInTitle = new Uint8Array(size);
	}

	/** Must be told of each passage before its pairs are written. */
	addPassage(record: number, { characters, titleWords }: { characters: number; titleWords: number }): void {
		this.#characters[record] = characters;
		this.#titles[record] = titleWords;
		this.#once[record] = this.#impact(record, 1, 0);
		this.#onceInTitle[record] = this.#impact(record, 1, 1);
	}

	/** How many passages; gaps between them; their impacts; and places, twice their gap and one more where another follows. */
	write({ records, places, from, to }: PairPlaces, writer: ByteWriter): void {
		const bytes = writer.room(MOST_OF_PAIR + (to - from) * MOST_OF_PLACE);
		let count = 1;
		for (let at = from + 1; at < to; at += 1) if (records[at] !== records[at - 1]) count += 1;
		let end = putNumber(bytes, writer.length, count);
		let previous = -1;
		for (let at = from; at < to; at += 1) {
			const record = records[at]!;
			if (record === previous) continue;
			end = putNumber(bytes, end, record - previous - 1);
			previous = record;
		}
		end = this.#writeImpacts({ records, places, from, to }, bytes, end);
		let before = -1;
		for (let at = from; at < to; at += 1) {
			const isMore = at + 1 < to && records[at + 1] === records[at];
			end = putNumber(bytes, end, (places[at]! - before - 1) * 2 + (isMore ? 1 : 0));
			before = isMore ? places[at]! : -1;
		}
		writer.wroteTo(end);
	}

	#writeImpacts({ records, places, from, to }: PairPlaces, bytes: Uint8Array, start: number): number {
		let end = start;
		for (let at = from; at < to;) {
			const record = records[at]!;
			const titleWords = this.#titles[record]!;
			let [all, inTitle] = [0, 0];
			for (; at < to && records[at] === record; at += 1) {
				all += 1;
				// A text begins with its title.
				if (places[at]! + 1 < titleWords) inTitle += 1;
			}
			bytes[end] =
				all > 1 ? this.#impact(record, all, inTitle) : (inTitle > 0 ? this.#onceInTitle : this.#once)[record]!;
			end += 1;
		}
		return end;
	}

	#impact(record: number, all: number, inTitle: number): number {
		return impactOf(all, inTitle * TITLE, 0, lengthFactors(this.#characters[record]!, this.#titles[record]!));
	}
}
