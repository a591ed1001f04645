/**
 * Small things that a build tells the next one, in a file each. What was made under something else, such as other code, is
 * as good as none.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a file tells that was written under the same; undefined where there is none, or it cannot be made out. */
export function readList<Told extends object>(file: string, under: string): Told | undefined {
	try {
		const list = JSON.parse(readFileSync(file, 'utf8')) as Told & { under: string };
		return list.under === under ? list : undefined;
	} catch {
		// Only a cache: all is made anew.
		return undefined;
	}
}

/** Writes a file, which is whole or not there at all. */
export function writeList<Told extends object>(file: string, under: string, told: Told): void {
	const next = `${file}.next`;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(next, JSON.stringify({ ...told, under }));
	renameSync(next, file);
}
