/**
 * Text gathered as UTF-8 line by line. To join lines and encode them at the end takes half as much time again: where one
 * of them has a letter outside Latin-1, such as a curly quotation mark, all of the joined text has two bytes a letter.
 */

/** The most bytes of UTF-8 that one unit of a string's length can take. */
const MOST_BYTES = 3;

const BEGINNING = 1 << 20;

export interface Utf8Writer {
	add: (text: string) => void;
	/** All that was added since the last call, as a buffer of its own. */
	take: () => Buffer<ArrayBuffer>;
}

/** Begins a text. Its room grows to what the longest needs, and serves for the next. */
export function utf8Writer(): Utf8Writer {
	let room = Buffer.allocUnsafe(BEGINNING);
	let length = 0;
	return {
		add: (text) => {
			const most = length + text.length * MOST_BYTES;
			if (most > room.length) {
				const larger = Buffer.allocUnsafe(Math.max(most, room.length * 2));
				room.copy(larger, 0, 0, length);
				room = larger;
			}
			length += room.write(text, length);
		},
		take: () => {
			const taken = Buffer.from(room.subarray(0, length));
			length = 0;
			return taken;
		},
	};
}
