/** A number for the letters of a word, by which tables find it (FNV-1a in 32 bits). */

/** Of FNV-1a in 32 bits. */
export const PRIME = 0x01000193;
export const BASIS = 0x811c9dc5;

/** A number for a form (FNV-1a, 32 bits). */
export function hashOf(form: string): number {
	let hash = BASIS;
	for (let at = 0; at < form.length; at += 1) hash = Math.imul(hash ^ form.charCodeAt(at), PRIME);
	return hash >>> 0;
}
