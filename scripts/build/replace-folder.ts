/** Puts a finished folder in the place of an old one, so that readers of the old never see half of the new. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** A folder beside another, named for this process, so that two builds at once do not share it. */
export function siblingFolder(folder: string, kind: string): string {
	return `${folder.replace(/[\\/]+$/, '')}.${kind}-${process.pid}`;
}

/** Renames `next` to `target`. The old folder is moved aside first and removed last. */
export async function replaceFolder(next: string, target: string): Promise<void> {
	const last = siblingFolder(target, 'last');
	const hadOne = existsSync(target);
	if (hadOne) await rename(target, last);
	try {
		await rename(next, target);
	} catch (error) {
		if (hadOne) await rename(last, target);
		throw error;
	}
	await rm(last, { recursive: true, force: true });
}

/** Removes what a failed build left; does nothing where there is nothing. */
export async function discardFolder(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
}
