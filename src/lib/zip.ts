/** ZIP archives that come out the same whenever and wherever they are made. */
import { zipSync, type Zippable } from 'fflate';

/**
 * The earliest time that a ZIP can hold, as local time since that is what it stores: a real time would make two builds
 * differ, and so would a fixed instant in two time zones.
 */
const epoch = (): Date => new Date(1980, 0, 1);

/** An archive of files by path, in the order of their paths. Text is stored as UTF-8. */
export function toZip(files: Iterable<readonly [path: string, body: string | Uint8Array]>): Uint8Array {
	const encoder = new TextEncoder();
	const entries: Zippable = {};
	for (const [path, body] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
		entries[path] = typeof body === 'string' ? encoder.encode(body) : body;
	}
	return zipSync(entries, { mtime: epoch(), level: 6 });
}
