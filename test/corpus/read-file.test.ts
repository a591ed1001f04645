/** Registers are kept like plans: what comes from what an earlier process kept is what the file would be read as. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOnce } from '../../src/lib/cache-key.ts';
import { readFile } from '../../src/corpus/read-file.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { REGISTERS } from '../../src/corpus/registers.ts';

let home = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'registers-'));
	cpSync('content', join(home, 'content'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const code = (file: string) => JSON.stringify(join(import.meta.dirname, '..', '..', 'src', file));

/** Reads the content of the home in a process of its own. */
function readAnew(): { corpus: unknown; problems: unknown[] } {
	const script = `
		const { readCorpus, saveCorpus } = await import(${code('corpus/read-corpus.ts')});
		const read = readCorpus('content');
		if (read.problems.length === 0) saveCorpus('content');
		console.log(JSON.stringify(read));
	`;
	const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
		...{ cwd: home, encoding: 'utf8', maxBuffer: 1e9 },
	});
	return JSON.parse(printed) as { corpus: unknown; problems: unknown[] };
}

test('the next process has all that was kept, and reads anew what was written to since', { timeout: 120_000 }, () => {
	const first = readAnew();
	expect(first.problems).toEqual([]);
	// Registers, templates, plans and papers.
	const kept = readdirSync(join(home, '.cache', 'records'));
	expect(kept).toHaveLength(4);
	expect(readAnew()).toEqual(first);

	// What is kept is what is taken: a name changed there shows, until the register itself is written to.
	const changed = (name: string, from: string, to: string) => {
		const before = readFileSync(name, 'utf8');
		expect(before).toContain(from);
		writeFileSync(name, before.replaceAll(from, to));
	};
	const boards = join(home, 'content', 'boards.yml');
	const store = kept.map((name) => join(home, '.cache', 'records', name)).find(isOfRegisters)!;
	changed(store, '"name":"Halton"', '"name":"As it was kept"');
	expect(JSON.stringify(readAnew().corpus)).toContain('"name":"As it was kept"');
	changed(boards, 'name: Halton,', 'name: Halton Renamed,');
	expect(JSON.stringify(readAnew().corpus)).toContain('"name":"Halton Renamed"');

	// A fault is told each time, with its place, and nothing of it is kept.
	changed(boards, 'name: Halton Renamed,', 'nam: Halton,');
	const { problems } = readAnew();
	expect(problems.length).toBeGreaterThan(0);
	expect(readAnew().problems).toEqual(problems);
});

const isOfRegisters = (file: string) => readFileSync(file, 'utf8').includes('content/boards.yml"');

test('rows of a register have no digest of the register: what is made of one stays where another changes', () => {
	const { record = [] } = readFile(REGISTERS.boards.read, join(home, 'content', 'boards.yml'));
	const [row] = record;
	expect(digestOnce(row!)).toBe(digestOnce({ ...row }));
	// Of a plan it is told, so that the plan need not be digested.
	const plan = readCorpus('content').corpus.plans[0]!;
	expect(digestOnce(plan)).not.toBe(digestOnce({ ...plan }));
});
