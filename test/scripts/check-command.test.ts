/** `npm run check` tells what it looked at, and its exit code says how it went. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../../scripts/test/run-tool.ts';
import { BROKEN, SOUND, contentFolderOf } from '../corpus/content-folder.ts';

async function check(args: string[], env: NodeJS.ProcessEnv) {
	return runScript('scripts/check.ts', args, env);
}

test('sound content and no built site: 0, and it says that no site was checked', { timeout: 30_000 }, async () => {
	const content = contentFolderOf(SOUND);
	const { code, output } = await check([], { CONTENT_DIR: content, OUT_DIR: join(content, 'nothing') });
	rmSync(dirname(content), { recursive: true });
	expect(output).toMatch(/1 plan and 1 paper, no problem/);
	expect(output).toMatch(/there is no built site/);
	expect(code).toBe(0);
});

test('broken content: 1, with the place and what to do', { timeout: 30_000 }, async () => {
	const content = contentFolderOf(join(BROKEN, 'board-not-in-register'));
	const { code, output } = await check(['content'], { CONTENT_DIR: content });
	rmSync(dirname(content), { recursive: true });
	expect(output).toMatch(
		/ashbie-2014-02\.mdx:2:10 {2}boards\[0\]: ashbie is not in the register\n {4}Did you mean ashby\?/,
	);
	expect(code).toBe(1);
});

test('a site that is asked for and is not there: 1', { timeout: 30_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'no-site-'));
	const { code, output } = await check(['site'], { OUT_DIR: folder });
	rmSync(folder, { recursive: true });
	expect(output).toMatch(/there is no built site/);
	expect(code).toBe(1);
});

test('anything else is wrong usage: 2', { timeout: 30_000 }, async () => {
	const { code, output } = await check(['everything'], {});
	expect(output).toMatch(/^Usage: npm run check/);
	expect(code).toBe(2);
});
