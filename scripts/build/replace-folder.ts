/** Puts a finished folder in the place of an old one, so that readers of the old never see half of the new. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** How often another build may get in between before we give up. */
const TRIES = 50;

/** A folder beside another, named for this process, so that two builds at once do not share it. */
export function siblingFolder(folder: string, kind: string): string {
	return `${folder.replace(/[\\/]+$/, '')}.${kind}-${process.pid}`;
}

/** Makes an empty folder. Throws at once, with the system's own code, where there cannot be one. */
export async function makeFolder(folder: string): Promise<void> {
	await discardFolder(folder);
	await mkdir(dirname(resolve(folder)), { recursive: true });
	// Not with the one above: told to make every folder on the way, Node reports a disk that is read-only as a missing file.
	await mkdir(folder);
}

/**
 * Renames `next` to `target`. The old folder is moved aside first and removed last. Where another build puts its own
 * folder there in the same moment, the later one stays, whole.
 */
export async function replaceFolder(next: string, target: string): Promise<void> {
	const last = siblingFolder(target, 'last');
	for (let tries = 1; ; tries += 1) {
		const hadOne = await moveAside(target, last);
		try {
			await rename(next, target);
			break;
		} catch (error) {
			const taken = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
			if (taken && tries < TRIES) continue;
			if (hadOne && !existsSync(target)) await rename(last, target);
			throw error;
		}
	}
	await discardFolder(last);
}

/** Moves a folder out of the way; false where there is none. */
async function moveAside(target: string, last: string): Promise<boolean> {
	await discardFolder(last);
	try {
		await rename(target, last);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
		throw error;
	}
}

/** Moves a folder into the place of an empty one, from another disk too. */
export async function moveFolder(from: string, to: string): Promise<void> {
	await rmdir(to);
	try {
		await rename(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		// With their times, by which the next build knows its files.
		await cp(from, to, { recursive: true, preserveTimestamps: true });
		await discardFolder(from);
	}
}

/** Moves what is in a folder into another of the same disk, which keeps what it has; a file that both have is an error. */
export async function mergeFolder(from: string, to: string): Promise<void> {
	for (const entry of await readdir(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (!existsSync(target)) await rename(source, target);
		else if (entry.isDirectory()) await mergeFolder(source, target);
		else throw new Error(`${target} is made twice`);
	}
}

/** Removes what a failed build left; does nothing where there is nothing, and where there could be nothing. */
export async function discardFolder(folder: string): Promise<void> {
	try {
		await rm(folder, { recursive: true, force: true });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
	}
}
