/**
 * `npm run precommit`: what can be checked in seconds before a commit. Looks at the files that are staged, or at those that
 * differ from the last commit where none is. To have git run it by itself:
 *
 *     printf '#!/bin/sh\nexec npm run --silent precommit\n' > .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runScript, scriptOf } from './test/run-tool.ts';

/** Git's answer as lines. Throws where git cannot answer. */
function git(...args: string[]): string[] {
	const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`);
	return stdout.split('\n').filter(Boolean);
}

const staged = git('diff', '--cached', '--name-only', '--diff-filter=ACMR');
const changed = staged.length > 0 ? staged : git('diff', 'HEAD', '--name-only', '--diff-filter=ACMR');
const files = changed.filter((file) => existsSync(file));
const code = files.filter((file) => /\.(?:ts|mjs|astro)$/.test(file));

const CHECKS: { name: string; when: boolean; script: string; args: string[] }[] = [
	{
		name: 'format',
		when: files.length > 0,
		script: scriptOf('prettier'),
		args: ['--check', '--ignore-unknown', '--log-level', 'warn', ...files],
	},
	{
		name: 'lint',
		when: code.length > 0,
		script: scriptOf('eslint'),
		args: ['--max-warnings', '0', '--no-warn-ignored', ...code],
	},
	{
		name: 'content',
		when: files.some((file) => /^(?:content|src\/(?:domain|corpus|lib))\//.test(file)),
		script: 'scripts/check.ts',
		args: ['content'],
	},
	{
		name: 'house rules',
		when: code.length > 0,
		script: scriptOf('vitest'),
		args: ['run', '--project', 'units', 'test/architecture.test.ts'],
	},
];

const began = performance.now();
let failed = 0;
await Promise.all(
	CHECKS.filter(({ when }) => when).map(async ({ name, script, args }) => {
		const { code: exit, output } = await runScript(script, args);
		if (exit === 0) return console.log(`passed  ${name}`);
		failed += 1;
		console.log(`FAILED  ${name}\n${output.trim()}`);
	}),
);
const took = ((performance.now() - began) / 1000).toFixed(1);
console.log(`${files.length} changed files, ${failed} checks failed, ${took} s. npm test has the rest.`);
process.exitCode = failed > 0 ? 1 : 0;
