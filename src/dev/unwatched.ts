/** What the development server need not watch: all that no page is made of. */
import type { Stats } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/**
 * Says of a path whether it lies in a folder of the project other than those named. A build of 1,500 plans leaves some
 * 14,000 files in `.cache`, and to watch each of them would take longer than all the rest of the server's start.
 */
export function unwatchedBut(folders: readonly string[], root = process.cwd()) {
	const topOf = (path: string) => relative(root, resolve(root, path)).split(sep);
	const watched = new Set(folders.map((folder) => topOf(folder)[0]));
	return (path: string, stats?: Pick<Stats, 'isDirectory'>): boolean => {
		const [top = '', ...below] = topOf(path);
		// The project itself, or a place outside it that was asked for by name.
		if (top === '' || top === '..') return false;
		return !watched.has(top) && (below.length > 0 || stats?.isDirectory() === true);
	};
}
