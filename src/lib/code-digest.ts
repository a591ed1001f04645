/** Tells whether code has changed since something was kept that it made. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The digest of the TypeScript in folders, or of all files with another ending, and of single files beside them; what is
 * not there counts for nothing.
 */
export const codeDigest = (folders: readonly string[], files: readonly string[] = [], ending = '.ts'): string =>
	[...folders.flatMap((folder) => codeIn(folder, ending)), ...files.filter((file) => existsSync(file))]
		.reduce((hash, file) => hash.update(file).update('\0').update(readFileSync(file)), createHash('sha256'))
		.digest('hex');

const codeIn = (folder: string, ending: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
				.map((entry) => join(entry.parentPath, entry.name))
				.sort()
		: [];
