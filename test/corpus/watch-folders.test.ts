import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolders } from '../../src/corpus/watch-folders.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'watched-'));
	writeFileSync(join(folder, 'a'), 'before');
});
afterEach(() => {
	watchFolders('some', [], () => undefined);
	rmSync(folder, { recursive: true, force: true });
});

/** What was told of files, and what was in them then. */
function watchAll(name = 'some') {
	const told: [string, string][] = [];
	watchFolders(name, [folder, folder, join(folder, 'missing')], (file) => {
		if (existsSync(file)) told.push([file.slice(folder.length + 1), readFileSync(file, 'utf8')]);
	});
	return told;
}

test('a file that is emptied and then filled is told of once, when it is whole', async () => {
	const told = watchAll();
	writeFileSync(join(folder, 'a'), '');
	await wait(10);
	writeFileSync(join(folder, 'a'), 'half');
	await wait(10);
	writeFileSync(join(folder, 'a'), 'after');
	await vi.waitFor(() => expect(told).toEqual([['a', 'after']]));
});

test('a save by another name, as some editors do it, is told of each time', async () => {
	const told = watchAll();
	for (const text of ['first', 'second']) {
		writeFileSync(join(folder, 'a~'), text);
		renameSync(join(folder, 'a~'), join(folder, 'a'));
		await vi.waitFor(() => expect(told.at(-1)).toEqual(['a', text]));
	}
});

test('what is watched under the same name takes the place of what was before', async () => {
	const first = watchAll();
	const second = watchAll();
	writeFileSync(join(folder, 'a'), 'after');
	await vi.waitFor(() => expect(second).toEqual([['a', 'after']]));
	expect(first).toEqual([]);
});
