/** Checksums, so that whoever has a file can tell that it is the one described. */
import { createHash } from 'node:crypto';
import { gathered } from './gather.ts';

/** The SHA-256 of a text (as UTF-8) or of bytes, in 64 hexadecimal digits. */
export const sha256 = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('hex');

/** Length in bytes and SHA-256 of what passed through `measured`. */
export interface Measure {
	bytes: number;
	sha256: string;
}

/** Lets pieces of text pass as UTF-8, and tells of them all once the last has passed. */
export function* measured(pieces: Iterable<string>, tell: (measure: Measure) => void): Generator<Buffer<ArrayBuffer>> {
	const hash = createHash('sha256');
	let bytes = 0;
	for (const piece of gathered(pieces)) {
		const encoded = Buffer.from(piece);
		hash.update(encoded);
		bytes += encoded.length;
		yield encoded;
	}
	tell({ bytes, sha256: hash.digest('hex') });
}
