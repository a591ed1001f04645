/** Spoils files in ways that disks, mail programs and attackers do; the same seed always spoils in the same way. */

/** A small generator of numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Cuts, doubles, swaps, overwrites or flips parts of a file. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
	const spoilt = Buffer.from(bytes);
	const at = (length: number): number => Math.floor(random() * length);
	const from = at(spoilt.length);
	const length = Math.min(1 + at(400), spoilt.length - from);
	switch (at(6)) {
		case 0:
			return spoilt.subarray(0, from);
		case 1:
			return Buffer.concat([spoilt.subarray(0, from + length), spoilt.subarray(from)]);
		case 2:
			return Buffer.concat([spoilt.subarray(0, from), spoilt.subarray(from + length)]);
		case 3:
			return spoilt.fill(at(256), from, from + length);
		case 4:
			for (let count = 0; count < 30; count += 1) spoilt[at(spoilt.length)] = at(256);
			return spoilt;
		default:
			for (let count = 0; count < 3; count += 1) {
				const place = at(spoilt.length);
				spoilt[place] = (spoilt[place] ?? 0) ^ (1 << at(8));
			}
			return spoilt;
	}
}
