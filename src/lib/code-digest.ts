/** Tells whether code has changed since something was kept that it made. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The digest of the TypeScript in folders, and of single files beside it; what is not there counts for nothing. */
export const codeDigest = (folders: readonly string[], files: readonly string[] = []): string =>
	[...folders.flatMap(codeIn), ...files.filter((file) => existsSync(file))]
		.reduce((hash, file) => hash.update(file).update('\0').update(readFileSync(file)), createHash('sha256'))
		.digest('hex');

const codeIn = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.ts'))
				.sort()
				.map((name) => join(folder, name))
		: [];
