/** Whether two folders hold the same files with the same bytes: what two builds of the same content must be. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Files that differ, or that only one folder has, each in a sentence; none where the folders are the same. */
export async function compareFolders(first: string, second: string): Promise<string[]> {
	const [a, b] = [await hashesOf(first), await hashesOf(second)];
	return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((file) => {
		if (!b.has(file)) return `${file} is only in ${first}`;
		if (!a.has(file)) return `${file} is only in ${second}`;
		return a.get(file) === b.get(file) ? [] : `${file} differs`;
	});
}

async function hashesOf(folder: string): Promise<Map<string, string>> {
	const hashes = new Map<string, string>();
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const hash = createHash('sha256');
		await pipeline(createReadStream(path), hash);
		hashes.set(
			path
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
			hash.digest('hex'),
		);
	}
	return hashes;
}
