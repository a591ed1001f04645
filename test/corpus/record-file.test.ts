import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addRecords, lineOf, loadRecords, saveRecords } from '../../src/corpus/record-file.ts';

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
	saveRecords('plans', stored.map(lineOf));
	expect(loadRecords('plans')).toEqual(stored);
	expect(loadRecords('papers')).toEqual([]);
});

test('a file that is spoilt, or of other code, counts for nothing', () => {
	saveRecords('plans', stored.map(lineOf));
	const [name] = readdirSync('.cache/records');
	for (const text of ['', '\n', 'another version\n{"file":"plans/a.mdx"}\n', '\u0000']) {
		writeFileSync(join('.cache/records', name!), text);
		expect(loadRecords('plans')).toEqual([]);
	}
	saveRecords('plans', stored.map(lineOf));
	expect(loadRecords('plans')).toEqual(stored);
});

test('records are added to those that are kept; what was cut off is passed over, and the last of a file counts', () => {
	saveRecords('plans', stored.map(lineOf));
	const [name] = readdirSync('.cache/records');
	appendFileSync(join('.cache/records', name!), '{"file":"plans/c.mdx","digest":"z","record":{"id":"c');
	const later = { file: 'plans/a.mdx', digest: 'w', record: { id: 'a', words: 'Others' } };
	addRecords('plans', [lineOf(later)]);
	const kept = loadRecords('plans');
	expect(kept.filter(({ record }) => record !== undefined)).toEqual([...stored, later]);
	expect(kept.find(({ file }) => file === 'plans/c.mdx')?.record).toBeUndefined();
});

test('a file that was cut off anywhere gives what is whole, and no more', () => {
	const accented = [{ file: 'plans/é.mdx', digest: 'x', record: { id: 'é', words: '“Café” – £3m' } }, ...stored];
	saveRecords('plans', accented.map(lineOf));
	const [name] = readdirSync('.cache/records');
	const path = join('.cache/records', name!);
	const whole = readFileSync(path);
	expect(loadRecords('plans')).toEqual(accented);
	for (let length = whole.length - 1; length >= 0; length -= 1) {
		writeFileSync(path, whole.subarray(0, length));
		const sound = loadRecords('plans').filter(({ record }) => record !== undefined);
		expect(sound).toEqual(accented.slice(0, sound.length));
		// The last byte ends a line, which is whole without it.
		expect(sound.length).toBeLessThanOrEqual(length === whole.length - 1 ? 3 : 2);
	}
});
