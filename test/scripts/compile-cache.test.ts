/** The cache of compiled modules, in a project of its own that has nothing but a script with a thread. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let home = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'compiled-'));
	mkdirSync(join(home, 'scripts'));
	writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
	copyFileSync('scripts/compile-cache.mjs', join(home, 'scripts', 'compile-cache.mjs'));
	write('main', "import { Worker } from 'node:worker_threads';\nnew Worker(new URL('./thread.ts', import.meta.url));");
	write('thread', "import { word } from './word.ts';\nconsole.log(word);");
	write('word', "export const word: string = 'first';");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const write = (name: string, code: string) => writeFileSync(join(home, 'scripts', `${name}.ts`), code);

const run = () =>
	execFileSync(process.execPath, ['--import', './scripts/compile-cache.mjs', 'scripts/main.ts'], {
		cwd: home,
		encoding: 'utf8',
		env: { ...process.env, NODE_COMPILE_CACHE: undefined, NODE_DISABLE_COMPILE_CACHE: undefined },
	}).trim();

const cache = () => join(home, '.cache', 'compiled');

/** The folder in which this version of Node keeps modules, and how many. */
function kept(): { folder: string; count: number } {
	const folder = join(cache(), readdirSync(cache())[0]!);
	return { folder, count: readdirSync(folder).length };
}

test('modules of all threads are kept inside the project, no more of them with each run, and changed code is run', () => {
	expect(run()).toBe('first');
	const { count } = kept();
	// The script, its thread and what that imports, each also without its types.
	expect(count).toBeGreaterThanOrEqual(3);
	expect(run()).toBe('first');
	write('word', "export const word: string = 'other';");
	expect(run()).toBe('other');
	expect(kept().count).toBe(count);
});

test('a cache that has grown too large is begun anew', () => {
	run();
	const { folder, count } = kept();
	for (let at = 0; at < 6000; at += 1) writeFileSync(join(folder, `of-before-${at}`), '');
	expect(run()).toBe('first');
	expect(kept().count).toBe(count);
});

test('where nothing can be kept the script runs all the same', () => {
	writeFileSync(join(home, '.cache'), 'a file in its place');
	expect(run()).toBe('first');
	expect(existsSync(cache())).toBe(false);
});
