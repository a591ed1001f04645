import { expect, test } from 'vitest';
import { problemWith } from '../../scripts/check/claim.ts';
import { printProblems } from '../../scripts/check/print-problems.ts';

test('the same fault on many pages is told once, with its number', () => {
	const problems = ['a', 'b', 'c'].map((name) =>
		problemWith(`${name}.html`, '"/x/" is not there', 'Make it.', 'a[href]'),
	);
	expect(printProblems([...problems, problemWith('a.html', 'it has no title', 'Give it one.')])).toBe(
		[
			'a.html:1:1  a[href]: "/x/" is not there (and in 2 more places)\n    Make it.',
			'a.html:1:1  it has no title\n    Give it one.',
		].join('\n'),
	);
});

test('a very long list is cut, and says so', () => {
	const problems = Array.from({ length: 30 }, (_, index) => problemWith('a.html', `fault ${index}`, 'Mend it.'));
	expect(printProblems(problems)).toMatch(/fault 24\n {4}Mend it\.\n… and 5 more\.$/);
});
