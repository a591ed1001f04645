import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareFolders } from '../../scripts/check/compare-folders.ts';

function folderOf(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'folder-'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

test('folders with the same files are the same', async () => {
	const files = { 'index.html': 'x', 'a/b.txt': 'y' };
	expect(await compareFolders(folderOf(files), folderOf(files))).toEqual([]);
});

test('a byte that differs and files that only one has are told', async () => {
	const [one, other] = [folderOf({ a: '1', b: '2', c: '3' }), folderOf({ a: '1', b: '2 ', d: '4' })];
	expect(await compareFolders(one, other)).toEqual(['b differs', `c is only in ${one}`, `d is only in ${other}`]);
});
