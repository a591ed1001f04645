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
	});
	expect(code, output).toBe(0);
	return output;
}

const pagesIn = (output: string, of: 'restored' | 'made') =>
	output
		.split('\n')
		.filter((line) => /index\.html/.test(line) && line.includes('(restored)') === (of === 'restored'))
		.map((line) => /(\S+)index\.html/.exec(line)?.[1]);

test(
	'one plan changed: its pages are made again, those of other plans are kept, and nothing is stale',
	{ timeout: 240_000 },
	async () => {
		cpSync('content', content, { recursive: true });
		await build('first');
		const file = join(content, 'plans', 'halton-2014-02.mdx');
		const before = readFileSync(file, 'utf8');
		const changed = before
			.replace(/^inBrief: .*$/m, 'inBrief: A brief that was written anew.')
			.replace(/^(## .+)$/m, '$1\n\nA sentence more.');
		expect(changed).not.toBe(before);
		writeFileSync(file, changed);
		const output = await build('kept');
		expect(pagesIn(output, 'made')).toContain('/plans/halton-2014-02/');
		expect(pagesIn(output, 'restored')).toContain('/plans/devon-2014-11/');
		expect(pagesIn(output, 'restored')).not.toContain('/plans/halton-2014-02/');
		await build('anew', '--fresh');
		expect(await compareFolders(join(home, 'kept'), join(home, 'anew'))).toEqual([]);
	},
);
