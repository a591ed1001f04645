import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { onlyInDev } from '../../src/dev/only-in-dev.ts';
import { unwatchedBut } from '../../src/dev/unwatched.ts';

const folder = { isDirectory: () => true };
const file = { isDirectory: () => false };

test.each([
	['/house', folder, false],
	['/house/src', folder, false],
	['/house/src/pages/index.astro', file, false],
	['/house/mine/of/plans/a.mdx', undefined, false],
	['/house/package.json', file, false],
	// What it is, is not known yet: the watcher asks again when it has looked.
	['/house/.cache', undefined, false],
	['/house/.cache', folder, true],
	['/house/.cache/builds/a.kept', file, true],
	['/house/dist-offline/index.html', undefined, true],
	['/house/srcs', folder, true],
	['/elsewhere/plans', folder, false],
	['/elsewhere/plans/a.mdx', file, false],
])('%s, %o: ignored is %s', (path, stats, isIgnored) => {
	expect(unwatchedBut(['src', '/house/mine/of'], '/house')(path, stats)).toBe(isIgnored);
});

test('the server watches what pages are made of, and not what builds and tests leave', () => {
	const updateConfig = vi.fn();
	const setUp = onlyInDev('plans-of-ours').hooks['astro:config:setup'] as (of: object) => void;
	setUp({ command: 'dev', injectRoute: () => undefined, updateConfig });
	const [isIgnored] = updateConfig.mock.calls[0]![0].vite.server.watch.ignored as [ReturnType<typeof unwatchedBut>];
	const asked = (path: string) => isIgnored(resolve(path), path.includes('.') && !path.startsWith('.') ? file : folder);
	const watched = ['src', 'content', 'public', '.astro', 'plans-of-ours', 'astro.config.mjs', 'package.json'];
	expect(watched.filter(asked)).toEqual([]);
	expect(['.cache', 'dist', 'dist-offline', 'docs', 'test'].filter((path) => !asked(path))).toEqual([]);
});
