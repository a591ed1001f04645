/** Random choices that come out the same on every machine for the same seed. */

export interface Random {
	/** A number from 0 up to but not including 1. */
	next: () => number;
	/** A whole number from `least` to `most`, both included. */
	int: (least: number, most: number) => number;
	/** Whether something of this probability happens. */
	chance: (probability: number) => boolean;
	/** One of the values, each as likely as the others. */
	pick: <Value>(values: readonly Value[]) => Value;
	/** So many different values, in the order of the list; all of them where there are fewer. */
	some: <Value>(values: readonly Value[], count: number) => Value[];
}

/** Choices that follow from a seed and from the order in which they are asked for. */
export function seededRandom(seed: string): Random {
	let state = hash(seed);
	// Mulberry32: short, and good enough to spread words.
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
	return {
		next,
		int,
		chance: (probability) => next() < probability,
		pick: (values) => {
			const value = values[int(0, values.length - 1)];
			if (value === undefined) throw new RangeError('nothing to choose from');
			return value;
		},
		some: (values, count) => {
			let wanted = Math.min(count, values.length);
			return values.filter((_, index) => {
				const taken = next() < wanted / (values.length - index);
				if (taken) wanted -= 1;
				return taken;
			});
		},
	};
}

/** FNV-1a over the code units of a text. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return value;
}
