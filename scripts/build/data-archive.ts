/** Writes `data/all.zip` from the files that the build has made: nothing is made twice, and little is in memory. */
import { open, readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { zipEnd, zipEntry } from '../../src/lib/zip.ts';

const ARCHIVE = 'all.zip';
/** Files packed at a time: as many as keep the processors busy. */
const AT_ONCE = 8;

/** Packs everything in the data folder of a built site but its pages. Says how many files and bytes the archive has. */
export async function writeDataArchive(folder: string): Promise<{ files: number; bytes: number }> {
	const found = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = found
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.html') && entry.name !== ARCHIVE)
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
		)
		.sort();
	const archive = await open(join(folder, ARCHIVE), 'w');
	try {
		const entries: { path: string; facts: Buffer; at: number }[] = [];
		let at = 0;
		for (let from = 0; from < paths.length; from += AT_ONCE) {
			const some = paths.slice(from, from + AT_ONCE);
			const packed = await Promise.all(some.map(async (path) => zipEntry(path, await readFile(join(folder, path)))));
			for (const { path, facts, bytes } of packed) {
				entries.push({ path, facts, at });
				await archive.write(bytes);
				at += bytes.length;
			}
		}
		const end = zipEnd(entries, at);
		await archive.write(end);
		return { files: entries.length, bytes: at + end.length };
	} finally {
		await archive.close();
	}
}
