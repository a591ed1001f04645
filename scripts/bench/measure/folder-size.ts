/** How much a folder holds. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface FolderSize {
	files: number;
	bytes: number;
	pages: number;
}

/** Files, bytes and HTML pages under a folder. */
export function folderSize(folder: string): FolderSize {
	const size = { files: 0, bytes: 0, pages: 0 };
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		size.files += 1;
		size.bytes += statSync(join(entry.parentPath, entry.name)).size;
		if (entry.name.endsWith('.html')) size.pages += 1;
	}
	return size;
}
