/** Each folder of `broken/` holds one fault; `expected.txt` beside it holds, word for word, what a person is told. */
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { formatProblem, sortProblems } from '../../src/lib/problem.ts';
import { BROKEN, SOUND, contentFolderOf } from './content-folder.ts';

/** The problems of a content folder as printed, with its temporary path written as `content`. */
function problemsOf(caseFolder: string): string {
	const folder = contentFolderOf(caseFolder);
	try {
		const printed = sortProblems(readCorpus(folder).problems).map(formatProblem).join('\n');
		return printed.replaceAll(relative(process.cwd(), folder), 'content');
	} finally {
		rmSync(dirname(folder), { recursive: true });
	}
}

const cases = readdirSync(BROKEN);

test('the content that the cases are made from has no fault', () => {
	expect(problemsOf(SOUND)).toBe('');
	expect(cases.length).toBeGreaterThanOrEqual(20);
});

test.each(cases)('%s', async (name) => {
	await expect(`${problemsOf(join(BROKEN, name))}\n`).toMatchFileSnapshot(join(BROKEN, name, 'expected.txt'));
});
