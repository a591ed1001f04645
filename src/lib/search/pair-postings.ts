/** Writes where a pair of words stands, as the browser reads it. */
import { putNumber, type ByteWriter } from './bytes.ts';
import { impactOf, lengthFactors } from './passage-impact.ts';

/** How much more a phrase of a title counts than its words do. */
const TITLE = 2;
/** The longest number takes five bytes: how many passages; for a place its gap, its impact and where it stands. */
const [MOST_OF_PAIR, MOST_OF_PLACE] = [5, 5 + 1 + 5];

export class PairPostings {
	readonly #titleWords: Uint16Array;
	/** What the length of each passage makes of what stands in it: to work these out takes longer than all else. */
	readonly #bodies: Float64Array;
	readonly #titles: Float64Array;
	readonly #length = { body: 0, title: 0 };
	/** Impacts of a pair that stands once in a passage, as nearly all do: in its text, and in its title. */
	readonly #once: Uint8Array;
	readonly #onceInTitle: Uint8Array;
	/** Those of the pair that is being written; room that is used again. */
	#impacts = new Uint8Array(1 << 10);

	/** `size` is how many passages there are. */
	constructor(size: number) {
		this.#titleWords = new Uint16Array(size);
		this.#bodies = new Float64Array(size);
		this.#titles = new Float64Array(size);
		this.#once = new Uint8Array(size);
		this.#onceInTitle = new Uint8Array(size);
	}

	/** Must be told of each passage before its pairs are written. */
	addPassage(record: number, { characters, titleWords }: { characters: number; titleWords: number }): void {
		const { body, title } = lengthFactors(characters, titleWords);
		this.#titleWords[record] = titleWords;
		this.#bodies[record] = body;
		this.#titles[record] = title;
		this.#once[record] = this.#impact(record, 1, 0);
		this.#onceInTitle[record] = this.#impact(record, 1, 1);
	}

	/**
	 * Writes the places of a pair, which are those from `from` to before `to` of a list of passages, ascending, and of the
	 * words before it in their texts: how many passages; gaps between them; their impacts; and places, twice their gap and
	 * one more where another follows.
	 */
	write(records: Uint32Array, places: Uint16Array, from: number, to: number, writer: ByteWriter): void {
		const bytes = writer.room(MOST_OF_PAIR + (to - from) * MOST_OF_PLACE);
		let count = 1;
		for (let at = from + 1; at < to; at += 1) if (records[at] !== records[at - 1]) count += 1;
		let end = putNumber(bytes, writer.length, count);
		// Impacts follow the gaps, and are worked out with them.
		if (count > this.#impacts.length) this.#impacts = new Uint8Array(count * 2);
		const impacts = this.#impacts;
		let [written, previous] = [0, -1];
		for (let at = from; at < to;) {
			const record = records[at]!;
			end = putNumber(bytes, end, record - previous - 1);
			previous = record;
			const titleWords = this.#titleWords[record]!;
			const first = at;
			let inTitle = 0;
			for (; at < to && records[at] === record; at += 1) {
				// A text begins with its title.
				if (places[at]! + 1 < titleWords) inTitle += 1;
			}
			if (at - first > 1) impacts[written] = this.#impact(record, at - first, inTitle);
			else impacts[written] = (inTitle > 0 ? this.#onceInTitle : this.#once)[record]!;
			written += 1;
		}
		for (let at = 0; at < count; at += 1) bytes[end + at] = impacts[at]!;
		end += count;
		let before = -1;
		for (let at = from; at < to; at += 1) {
			const isMore = at + 1 < to && records[at + 1] === records[at];
			end = putNumber(bytes, end, (places[at]! - before - 1) * 2 + (isMore ? 1 : 0));
			before = isMore ? places[at]! : -1;
		}
		writer.wroteTo(end);
	}

	#impact(record: number, all: number, inTitle: number): number {
		this.#length.body = this.#bodies[record]!;
		this.#length.title = this.#titles[record]!;
		return impactOf(all, inTitle * TITLE, 0, this.#length);
	}
}
