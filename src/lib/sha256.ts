/** Checksums, so that whoever has a file can tell that it is the one described. */
import { createHash } from 'node:crypto';
import { gathered } from './gather.ts';

/** The SHA-256 of a text (as UTF-8) or of bytes, in 64 hexadecimal digits. */
export const sha256 = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('hex');

/** Length in bytes and SHA-256 of a text that comes in pieces, as UTF-8. */
export function measureText(pieces: Iterable<string>): { bytes: number; sha256: string } {
	const hash = createHash('sha256');
	let bytes = 0;
	for (const piece of gathered(pieces)) {
		hash.update(piece);
		bytes += Buffer.byteLength(piece);
	}
	return { bytes, sha256: hash.digest('hex') };
}
