import { describe, expect, test } from 'vitest';
import { readOptions } from '../../scripts/bench/options.ts';
import { targets } from '../../scripts/bench/report/compare-runs.ts';
import { toMarkdown } from '../../scripts/bench/report/markdown.ts';
import { stageRows } from '../../scripts/bench/report/stages.ts';
import type { Report } from '../../scripts/bench/report/report.ts';
import type { BuildRun } from '../../scripts/bench/measure/measure-build.ts';

const build = (contender: string, plans: number, seconds: number, more: Partial<BuildRun> = {}): BuildRun => ({
	...{ contender, plans, seconds, kind: 'cold', processor: seconds * 1.5, memory: seconds * 1e8, loadBefore: 0.1 },
	...{ site: { files: 10, bytes: 1e6, pages: 5 }, stages: [] },
	...more,
});

const corpus = (plans: number) => ({
	plans,
	boards: 50,
	risks: plans * 14,
	schemes: plans * 15,
	bytes: plans * 60_000,
});

const told = (plans: number, seconds: number): BuildRun =>
	build('ours', plans, seconds, {
		kind: 'told by stage',
		stages: [{ stage: 'pages', seconds: seconds / 2, memory: 1 }],
	});

const report = (more: Partial<Report> = {}): Report => ({
	begun: '2026-11-23T07:00:00.000Z',
	machine: { processor: 'A processor', cores: 2, memory: 24e9, system: 'linux 6', node: 'v24', loadBefore: 0.2 },
	packages: { ours: [], plain: ['astro@7.3.4'] },
	corpora: [corpus(150), corpus(1500)],
	builds: [
		...[4, 6, 5].map((seconds) => build('ours', 150, seconds)),
		...[40, 60, 50].map((seconds) => build('ours', 1500, seconds)),
		// Slower by what the telling takes: the times of builds are not to be taken from these.
		...[7, 9].map((seconds) => told(150, seconds)),
		...[70, 90].map((seconds) => told(1500, seconds)),
		...[90, 110, 100].map((seconds) => build('plain', 1500, seconds)),
		build('ours', 1500, 10, { kind: 'one plan changed' }),
	],
	sites: [],
	uses: [],
	dev: [{ plans: 1500, ready: 2, firstPage: 1, saved: [0.5, 3, 0.9] }],
	...more,
});

const measured = (of: Report) =>
	Object.fromEntries(targets(of).map((target) => [target.what.split(',')[0], target.measured]));

describe('targets', () => {
	test('compare medians at the largest corpus', () => {
		expect(targets(report())[0]).toMatchObject({ most: 0.5, measured: 0.5 });
		expect(measured(report())).toMatchObject({
			'Growth in time from 150 to 1': 10,
			'Rebuild after one plan changed against a cold build': 0.2,
			'Development server ready': 2,
			'A saved plan to be seen': 0.9,
		});
	});

	test('say nothing of what was not measured', () => {
		expect(targets(report())[2]?.measured).toBeUndefined();
		expect(measured(report({ corpora: [corpus(1500)], dev: [] }))['Development server ready']).toBeUndefined();
	});
});

test('stages are medians in seconds, with their growth', () => {
	expect(stageRows(report())).toEqual([{ stage: 'pages', seconds: [4, 40], growth: 10 }]);
});

describe('the Markdown', () => {
	test('has the median with its spread, and the verdict on each target', () => {
		const text = toMarkdown(report(), '## What was tried\n');
		expect(text).toContain('| Better Care Plans | 50.0 (40.0–60.0) |');
		expect(text).toContain('| ≤ 0.35 × | 0.20 × | reached |');
		expect(text).toContain('not in this run');
		expect(text.endsWith('## What was tried\n')).toBe(true);
	});

	test('tells a target that was missed', () => {
		const slow = report({ dev: [{ plans: 1500, ready: 4, firstPage: 1, saved: [0.5] }] });
		expect(toMarkdown(slow, '')).toContain('| ≤ 3 s | 4.00 s | **not reached** |');
	});

	test('tells what of the site holds, what weighs most and how filters answer', () => {
		const use = {
			...{ plans: 1500, comparison: { bytes: 93_000, requests: 13 } },
			registers: [
				{
					...{ path: 'risks/', rows: 20_870, opened: 66_000, index: 94_000, choice: 109_000, memory: 8e6 },
					choices: [20, 40, 300],
				},
			],
		};
		const site = {
			...{ plans: 1500, pages: 4972, claims: 23, broken: ['no page has an inline script'] },
			heaviest: [{ kind: 'plan', path: 'plans/a-2014-02/', html: 23.456, budget: 71.5, pages: 1500 }],
		};
		const text = toMarkdown(report({ sites: [site], uses: [use] }), '');
		expect(text).toContain('22 of 23 claims');
		expect(text).toContain('not so: no page has an inline script.');
		expect(text).toContain('| plan (`/plans/a-2014-02/`) | 1,500 | 23.5 | 71.5 |');
		expect(text).toContain('| /risks/ | 20,870 | 40.0 (20.0–300) | 300 | 66 | 94 | 109 | 8.00 |');
		expect(text).toContain('| ≤ 100 ms | 40.0 ms | reached |');
		expect(text).toContain('| ≤ 150 kB | 93.0 kB | reached |');
		expect(text).toContain('93 kB in 13 requests');
	});

	test('tells a busy machine', () => {
		const busy = report({ machine: { ...report().machine, loadBefore: 6 } });
		expect(toMarkdown(busy, '')).toContain('busy with other work');
		expect(toMarkdown(report(), '')).not.toContain('busy with other work');
	});
});

describe('options', () => {
	test('have defaults', () => {
		expect(readOptions([])).toMatchObject({ plans: [150, 1500], runs: 3, dev: true, site: true, write: '' });
	});

	test('are read, sizes in ascending order', () => {
		const args = ['--plans', '300,150', '--runs', '1', '--only', 'ours', '--no-dev'];
		expect(readOptions(args)).toMatchObject({ plans: [150, 300], runs: 1, only: ['ours'], dev: false });
	});

	test.each([[['--plans', 'many']], [['--runs', '0']], [['--only', 'hugo']], [['--unknown']]])(
		'%j is refused',
		(args) => {
			expect(() => readOptions(args)).toThrow(TypeError);
		},
	);
});
