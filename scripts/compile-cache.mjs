/**
 * Lets Node keep the compiled modules of a build, ours with their types stripped, for the next. To be loaded with
 * `--import`, which goes for every thread of the process, before any module that is to be kept. Plain JavaScript, since
 * Node would first have to start what strips types.
 */
import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const CACHE = join(import.meta.dirname, '..', '.cache', 'compiled');

/** A build has 1,900 modules. Some are kept under names of their content: without an end these would become more and more. */
const MOST = 6000;

/** Begins anew where too many are kept; another process that reads there then compiles for itself. */
function clearOverfull() {
	try {
		if (readdirSync(CACHE, { recursive: true }).length > MOST) rmSync(CACHE, { recursive: true, force: true });
	} catch {
		// There is none yet, or it may not be touched: it is only a cache.
	}
}

if (isMainThread) clearOverfull();
// Where it cannot be, as on a disk that is read-only, this says so and does nothing.
enableCompileCache(CACHE);
