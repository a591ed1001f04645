/**
 * Watches content while the development server runs. Its own watcher would open each of 1,500 files at the start, and it
 * passes over what comes within milliseconds of something else: a save empties a file and then fills it, and where the
 * machine is busy only the empty file was seen.
 */
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds that a file has to be left alone before it is read. */
const QUIET = 30;

const open = new Map<string, FSWatcher[]>();

/**
 * Tells of every file directly in folders that was written, added or removed, when it has been left alone for a moment.
 * What was watched under the same name before is no longer. A folder that is not there is not waited for.
 */
export function watchFolders(name: string, folders: readonly string[], tell: (file: string) => void): void {
	open.get(name)?.forEach((watcher) => watcher.close());
	const watchers = [...new Set(folders)].filter((folder) => existsSync(folder)).map((folder) => watchOne(folder, tell));
	open.set(name, watchers);
}

function watchOne(folder: string, tell: (file: string) => void): FSWatcher {
	const waiting = new Map<string, NodeJS.Timeout>();
	// The server lives on by itself, and ends when it is told to.
	const watcher = watch(folder, { persistent: false }, (_event, file) => {
		if (file === null) return;
		clearTimeout(waiting.get(file));
		const told = () => {
			waiting.delete(file);
			tell(join(folder, file));
		};
		waiting.set(file, setTimeout(told, QUIET));
	});
	// The folder was taken away, on systems that call that an error.
	return watcher.on('error', () => watcher.close());
}
