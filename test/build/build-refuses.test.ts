/** A build on faulty content stops before it touches anything, and says where the fault is. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../../scripts/test/run-tool.ts';
import { BROKEN, contentFolderOf } from '../corpus/content-folder.ts';

test.each([
	['rating-outside-its-scale', 'ashby-2014-02.mdx:28:69', 'Correct the value against the document.'],
	['two-files-for-one-plan', 'ashby-2014-09.mdx:52:11', 'Keep one of the two files.'],
	['bad-yaml', 'ashby-2014-02.mdx:27:11', 'Check the indentation'],
])(
	'%s: exit code 1, the place, the remedy, and the last site untouched',
	{ timeout: 60_000 },
	async (name, place, remedy) => {
		const content = contentFolderOf(join(BROKEN, name));
		const home = dirname(content);
		const outDir = join(home, 'dist');
		mkdirSync(outDir);
		writeFileSync(join(outDir, 'index.html'), 'the last good site');
		try {
			const { code, output } = await runScript('scripts/build.ts', [], { CONTENT_DIR: content, OUT_DIR: outDir });
			expect(output).toContain(place);
			expect(output).toContain(remedy);
			expect(output).toMatch(/^(?:1 problem|\d+ problems) in .+; nothing was built/m);
			expect(code).toBe(1);
			expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('the last good site');
			expect(readdirSync(home).sort()).toEqual(['content', 'dist']);
		} finally {
			rmSync(home, { recursive: true });
		}
	},
);
