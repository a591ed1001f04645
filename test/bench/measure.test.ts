import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeCold } from '../../scripts/bench/contenders/make-project.ts';
import { OURS } from '../../scripts/bench/contenders/ours.ts';
import { changePlan } from '../../scripts/bench/measure/change-plan.ts';
import { pageTimes } from '../../scripts/bench/measure/page-times.ts';
import { folderSize } from '../../scripts/bench/measure/folder-size.ts';
import { parseStat } from '../../scripts/bench/measure/process-tree.ts';
import { runMeasured } from '../../scripts/bench/measure/run-measured.ts';
import { median, nineteenOfTwenty, summarise } from '../../scripts/bench/measure/statistics.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-measure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string) => runMeasured({ command: process.execPath, args: ['-e', script], cwd: folder });

describe('a measured run', () => {
	test.runIf(process.platform === 'linux')('counts the memory and the time of child processes', async () => {
		const hungry = `const held = Buffer.alloc(150e6, 1); const end = Date.now() + 700; while (Date.now() < end); held.at(0)`;
		const {
			memory = 0,
			processor = 0,
			seconds,
		} = await run(`require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(hungry)}])`);
		expect(memory).toBeGreaterThan(180e6);
		expect(processor).toBeGreaterThan(0.3);
		expect(seconds).toBeGreaterThan(0.7);
	});

	test('keeps what was printed', async () => {
		expect((await run(`console.log('out'); console.error('err')`)).output).toMatch(/out[\s\S]*err|err[\s\S]*out/);
	});

	test('that fails throws with the output', async () => {
		await expect(run(`console.log('the reason'); process.exit(3)`)).rejects.toThrow(/ended with 3:\nthe reason/);
	});
});

test('a cold build finds nothing of an earlier one, which is put aside and not deleted', () => {
	const project = join(folder, 'ours');
	const [output = '', ...caches] = OURS.caches;
	mkdirSync(join(project, output), { recursive: true });
	mkdirSync(join(project, 'src'), { recursive: true });
	for (const text of ['first', 'second']) {
		mkdirSync(join(project, output), { recursive: true });
		writeFileSync(join(project, output, 'index.html'), text);
		makeCold(OURS, project);
	}
	expect([output, ...caches].filter((cache) => existsSync(join(project, cache)))).toEqual([]);
	expect(existsSync(join(project, 'src'))).toBe(true);
	const aside = join(folder, 'aside');
	const kept = readdirSync(aside).map((place) => readFileSync(join(aside, place, output, 'index.html'), 'utf8'));
	expect(kept.sort()).toEqual(['first', 'second']);
});

test('a line of /proc is read after the name, which may hold spaces and brackets', () => {
	const fields = ['S', 41, 1, 1, 0, -1, 4194304, 1, 0, 0, 0, 150, 50, 20, 5, 20, 0, 1, 0, 99, 4096, 25, 0];
	expect(parseStat(`42 (a (b) c) ${fields.join(' ')}`)).toEqual({ parent: 41, seconds: 2.25, memory: 25 * 4096 });
});

describe('numbers that stand for many', () => {
	test.each([
		[[3], 3],
		[[3, 1, 2], 2],
		[[4, 1, 3, 2], 2.5],
	])('median of %j', (values, expected) => expect(median(values)).toBe(expected));

	test('there is no median of nothing', () => expect(() => median([])).toThrow(RangeError));

	test('what nineteen of twenty do not exceed', () => {
		const values = Array.from({ length: 40 }, (_, at) => 40 - at);
		expect(nineteenOfTwenty(values)).toBe(39);
		expect(nineteenOfTwenty([])).toBe(0);
	});

	test('a summary', () => expect(summarise([5, 1, 3])).toEqual({ runs: 3, median: 3, least: 1, most: 5 }));
});

test('the size of a folder counts files, bytes and pages at every depth', () => {
	mkdirSync(join(folder, 'site', 'deep'), { recursive: true });
	writeFileSync(join(folder, 'site', 'index.html'), '12345');
	writeFileSync(join(folder, 'site', 'deep', 'data.csv'), '123');
	expect(folderSize(join(folder, 'site'))).toEqual({ files: 2, bytes: 8, pages: 1 });
});

describe('changing a plan', () => {
	test('adds a sentence under the first heading, and takes it away again', () => {
		const file = join(folder, 'plan.mdx');
		const before = '---\nround: x\n---\n\n## Vision\n\nText.\n\n## Schemes\n\nMore.\n';
		writeFileSync(file, before);
		const putBack = changePlan(file, 'A new sentence.');
		expect(readFileSync(file, 'utf8')).toContain('## Vision\n\nA new sentence.\n\nText.');
		putBack();
		expect(readFileSync(file, 'utf8')).toBe(before);
	});

	test('is refused where there is no heading', () => {
		const file = join(folder, 'bare.mdx');
		writeFileSync(file, 'Text.\n');
		expect(() => changePlan(file, 'A sentence.')).toThrow(/no heading/);
	});
});

test('times of pages are read from what Astro prints, by kind', () => {
	const output = [
		'07:12:42 \u001b[34m├─\u001b[39m /plans/ashby-2014-02/index.html \u001b[2m(+24ms)\u001b[22m',
		'07:12:42   ├─ /plans/ashby-2014-02/brief/index.html (+6ms)',
		'07:12:43   ├─ /plans/brook-2014-02/index.html (+1.2s)',
		'07:12:43   ├─ /data/risks.csv/ (+100ms)',
		'07:12:43   ├─ /data/index.html (+1ms)',
		'07:12:43   └─ /about/index.html (+4ms)',
		'07:12:44 [vite] built in 1.06s',
	].join('\n');
	const times = [...pageTimes(output)].map(([kind, seconds]) => [kind, Math.round(seconds * 1000)]);
	expect(times).toEqual([
		['plan pages', 1224],
		['what hangs on a plan page', 6],
		['data files', 100],
		['other pages', 5],
	]);
});
