/** The folder in which a build keeps what it made for the next one: pages, and what search knows of each plan. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CONTENT_DIR, LONG_REGISTER, SITE } from '../../src/site.ts';
import { discardFolder } from './replace-folder.ts';

const CACHES = '.cache/builds';

export interface BuildCache {
	folder: string;
	/**
	 * A folder, not there yet, for what is half made. Its path is the same for every build that has this cache: Node keeps
	 * compiled modules by their path (scripts/compile-cache.mjs), and Astro runs its bundle from here.
	 */
	workshop: string;
	/** Removes what is half made, and lets the next build have the cache. */
	release: () => Promise<void>;
}

/**
 * The cache of builds of this content under this address, or `spare`, an empty one, where another build has it at the
 * moment: two that wrote to one would spoil it. With `fresh` what was kept is thrown away.
 */
export async function claimCache(spare: string, { fresh = false, caches = CACHES } = {}): Promise<BuildCache> {
	const of = createHash('sha256')
		.update([resolve(CONTENT_DIR), SITE.origin, SITE.base, LONG_REGISTER].join('\n'))
		.digest('hex');
	const folder = join(caches, of.slice(0, 12));
	const lock = `${folder}.lock`;
	await mkdir(caches, { recursive: true });
	const isShared = await take(lock);
	const home = isShared ? folder : spare;
	const workshop = join(home, 'making');
	// A build that was killed may have left something in its workshop.
	await discardFolder(isShared && !fresh ? workshop : home);
	return {
		folder: home,
		workshop,
		release: async () => {
			await discardFolder(isShared ? workshop : spare);
			if (isShared) await rm(lock, { force: true });
		},
	};
}

/** Takes a lock, from a process that ended without letting go of it too. */
async function take(lock: string): Promise<boolean> {
	for (let tries = 0; tries < 2; tries += 1) {
		try {
			await writeFile(lock, String(process.pid), { flag: 'wx' });
			return true;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
			if (isAlive(holder)) return false;
			await rm(lock, { force: true });
		}
	}
	return false;
}

function isAlive(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
