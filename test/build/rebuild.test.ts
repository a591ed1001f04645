/** A build that takes up pages of the one before makes the same site as one that starts from nothing. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compareFolders } from '../../scripts/check/compare-folders.ts';
import { runScript } from '../../scripts/test/run-tool.ts';

const home = mkdtempSync(join(tmpdir(), 'rebuild-'));
const content = join(home, 'content');
afterAll(() => rmSync(home, { recursive: true, force: true }), 60_000);

async function build(name: string, ...options: string[]): Promise<string> {
	const folder = join(home, name);
	const { code, output } = await runScript('scripts/build.ts', options, {
		CONTENT_DIR: content,
		OUT_DIR: folder,
		BUILD_STAGES: join(home, 'stages.json'),
		// So few that registers and topics come in parts.
		LONG_REGISTER: '10',
	});
	expect(code, output).toBe(0);
	return output;
}

/** Pages of a build, as it told them: those that it kept from the one before, and the others. */
function pagesIn(output: string): { made: string[]; restored: string[] } {
	const found = (pattern: RegExp) => [...output.matchAll(pattern)].flatMap(([, path]) => path ?? []);
	const restored = new Set(found(/ kept (\S+)index\.html/g));
	const made = found(/─ (\S+)index\.html/g).filter((path) => !restored.has(path));
	return { made, restored: [...restored] };
}

/** Builds with what the build before left, and from nothing; gives the pages of the first and what the two differ in. */
async function buildTwice(): Promise<{ made: string[]; restored: string[]; differ: unknown }> {
	const output = await build('kept');
	await build('anew', '--fresh');
	return {
		...pagesIn(output),
		differ: await compareFolders(join(home, 'kept'), join(home, 'anew')),
	};
}

function change(file: string, ...[from, to]: [RegExp, string]): void {
	const before = readFileSync(join(content, file), 'utf8');
	const changed = before.replace(from, to);
	expect(changed).not.toBe(before);
	writeFileSync(join(content, file), changed);
}

test(
	'one plan changed: its pages are made again, those of others are kept, and nothing is stale',
	{ timeout: 480_000 },
	async () => {
		cpSync('content', content, { recursive: true });
		await build('kept');
		const plan = 'plans/halton-2014-02.mdx';
		change(plan, /^inBrief: .*$/m, 'inBrief: A brief that was written anew.');
		change(plan, /^(## .+)$/m, '$1\n\nA sentence more.');
		// The sum that pages of other areas show the middle value of.
		change(plan, /^( *)pounds: 41540000$/m, '$1pounds: 4154000');
		const { made, restored, differ } = await buildTwice();
		expect(differ).toEqual([]);
		expect(made).toEqual(expect.arrayContaining(['/plans/halton-2014-02/', '/areas/halton/', '/areas/warwickshire/']));
		expect(restored).toEqual(expect.arrayContaining(['/plans/devon-2014-11/', '/areas/leeds/']));
		// Comparisons are made again where the plan stands in them, and only there.
		expect(made.filter((path) => path.startsWith('/compare/')).length).toBeGreaterThan(0);
		expect(restored.filter((path) => path.startsWith('/compare/')).length).toBeGreaterThan(0);

		// A row of a register that comes in parts, and the form that other plans were written on too.
		change(plan, /^(  - id: r01\n    risk: >-\n)/m, '$1      Put another way.\n');
		change('templates/part1-2014-02.yml', /^name: /m, 'name: Form of the ');
		const reworded = await buildTwice();
		expect(reworded.differ).toEqual([]);
		expect(reworded.made.filter((path) => path.startsWith('/risks/north-west/')).length).toBeGreaterThan(0);
		expect(reworded.made).toContain('/plans/warwickshire-2014-02/');
		expect(reworded.restored).toContain('/plans/devon-2014-11/');

		// A name, which may stand anywhere.
		change('boards.yml', /name: Halton,/, 'name: Halton Renamed,');
		const renamed = await buildTwice();
		expect(renamed.differ).toEqual([]);
		expect(renamed.made).toContain('/areas/warrington/');
	},
);
