/** Content never runs as code, and yet is good MDX: each file compiles with the compiler that @astrojs/mdx uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToJs, type MdastPluginDefinition } from 'satteri';
import { expect, test } from 'vitest';
import { listRecordFiles } from '../../src/corpus/read-corpus.ts';
import { isProblem, splitFrontmatter } from '../../src/lib/frontmatter.ts';

/** Compiles a body and gives every piece of it that would run as code. Throws where it is no MDX. */
async function codeIn(body: string): Promise<string[]> {
	const code: string[] = [];
	const note = (kind: string) => (node: { value?: string; name?: string | null }) => {
		code.push(`${kind}: ${node.value ?? node.name ?? ''}`);
	};
	const watch: MdastPluginDefinition = {
		name: 'watch-for-code',
		mdxjsEsm: note('import or export'),
		mdxFlowExpression: note('expression'),
		mdxTextExpression: note('expression'),
		mdxJsxFlowElement: note('element'),
		mdxJsxTextElement: note('element'),
	};
	await mdxToJs(body, { mdastPlugins: [watch], features: { gfm: true } });
	return code;
}

const files = ['plans', 'papers'].flatMap((kind) => listRecordFiles(join('content', kind)));

test.each(files)('%s', async (file) => {
	const split = splitFrontmatter(readFileSync(file, 'utf8'), file);
	if (isProblem(split)) throw new Error(split.message);
	expect(await codeIn(split.body)).toEqual([]);
});

test.each([
	['import x from "y"', 'import or export: import x from "y"'],
	['export const x = 1', 'import or export: export const x = 1'],
	['Now {1 + 1} more', 'expression: 1 + 1'],
	['Now <Danger /> more', 'element: Danger'],
])('%s would be noticed', async (body, code) => {
	expect(await codeIn(body)).toEqual([code]);
});

test.each(['fewer than <18 weeks', 'see <a@b.example>', '<!-- hidden -->', 'a { b'])('%s is no MDX', async (body) => {
	await expect(codeIn(body)).rejects.toThrow();
});

test('there are files to compile', () => expect(files.length).toBeGreaterThan(0));
