import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadRecords, saveRecords } from '../../src/corpus/record-file.ts';

const start = process.cwd();
let home = '';
// The cache lies under the folder that a build runs in.
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'records-'));
	process.chdir(home);
});
afterEach(() => {
	process.chdir(start);
	rmSync(home, { recursive: true, force: true });
});

const stored = [
	{ file: 'plans/a.mdx', digest: 'x', record: { id: 'a', words: 'A line\nand another' } },
	{ file: 'plans/b.mdx', digest: 'y', record: { id: 'b' } },
];

test('what was saved comes back, for its folder only', () => {
	saveRecords('plans', stored);
	expect(loadRecords('plans')).toEqual(stored);
	expect(loadRecords('papers')).toEqual([]);
});

test('a file that is spoilt, or of other code, counts for nothing', () => {
	saveRecords('plans', stored);
	const [name] = readdirSync('.cache/records');
	for (const text of ['', 'another version\n{"file":"plans/a.mdx"}\n', '\u0000']) {
		writeFileSync(join('.cache/records', name!), text);
		expect(loadRecords('plans')).toEqual([]);
	}
	saveRecords('plans', stored);
	expect(loadRecords('plans')).toEqual(stored);
});
