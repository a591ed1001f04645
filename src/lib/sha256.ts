/** Checksums, so that whoever has a file can tell that it is the one described. */
import { createHash } from 'node:crypto';

/** The SHA-256 of a text (as UTF-8) or of bytes, in 64 hexadecimal digits. */
export const sha256 = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('hex');
