/** Writes bytes that lie in many pieces, without putting them together first. */
import { writevSync } from 'node:fs';

/**
 * Writes pieces one after another to an open file, at a place or where the file is at, and gives how many bytes they are.
 * The system may write less than it is given; the rest then follows.
 */
export function writeParts(out: number, parts: readonly Uint8Array[], at?: number): number {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	let rest = parts;
	for (let done = 0; done < length;) {
		done += writevSync(out, rest, at === undefined ? undefined : at + done);
		if (done < length) rest = [Buffer.concat(parts).subarray(done)];
	}
	return length;
}
