/** Content folders for tests: the small registers of this folder with the files of a case, in a temporary place. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;

/** Where the cases with one fault each lie. */
export const BROKEN = join(here, 'broken');

/** A plan and a paper without fault. */
export const SOUND = join(here, 'sound');

/** Makes a content folder from the small registers and the files of a case, and gives its path. */
export function contentFolderOf(caseFolder: string): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
	cpSync(join(here, 'registers'), folder, { recursive: true });
	cpSync(caseFolder, folder, { recursive: true });
	return folder;
}
