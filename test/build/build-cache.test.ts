import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimCache } from '../../scripts/build/build-cache.ts';

let home = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'claim-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const claim = (spare = 'spare', fresh = false) =>
	claimCache(join(home, spare), { fresh, caches: join(home, 'caches') });

/** Leaves something kept and something half made. */
function use({ folder, workshop }: { folder: string; workshop: string }): void {
	mkdirSync(join(workshop, 'pages'), { recursive: true });
	writeFileSync(join(folder, 'some.kept'), 'kept');
}

test('builds one after the other have one cache and one path for what is half made, which begins empty', async () => {
	const first = await claim();
	use(first);
	await first.release();
	expect(existsSync(first.workshop)).toBe(false);
	const second = await claim();
	expect([second.folder, second.workshop]).toEqual([first.folder, first.workshop]);
	expect(readdirSync(second.folder)).toEqual(['some.kept']);
	await second.release();
	const fresh = await claim('spare', true);
	expect(fresh.folder).toBe(first.folder);
	expect(existsSync(fresh.folder)).toBe(false);
});

test('what a build that was killed left half made is gone, and what was kept is not', async () => {
	const killed = await claim();
	use(killed);
	// No process has this number.
	writeFileSync(`${killed.folder}.lock`, '4194305');
	const next = await claim();
	expect(next.workshop).toBe(killed.workshop);
	expect(existsSync(next.workshop)).toBe(false);
	expect(readdirSync(next.folder)).toEqual(['some.kept']);
});

test('a build beside another has folders of its own, and leaves those of the other', async () => {
	const first = await claim();
	use(first);
	const beside = await claim();
	use(beside);
	expect([beside.folder, beside.workshop].every((folder) => folder.startsWith(join(home, 'spare')))).toBe(true);
	await beside.release();
	expect(existsSync(join(home, 'spare'))).toBe(false);
	expect(readdirSync(first.folder).sort()).toEqual(['making', 'some.kept']);
	// The other still has the cache.
	const third = await claim('third');
	expect(third.folder).toBe(join(home, 'third'));
});
