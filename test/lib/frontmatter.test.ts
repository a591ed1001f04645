import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../src/lib/frontmatter.ts';

test.each([
	['---\na: 1\n---\nbody\n', 'a: 1', 'body\n', 4],
	['\uFEFF--- \r\na: 1\r\nb: 2\r\n---\t\r\n\r\nbody', 'a: 1\r\nb: 2', '\r\nbody', 5],
	['---\na: 1\n---', 'a: 1', '', 3],
	['---\n\n---\nbody', '', 'body', 4],
	// Neither is a line of three hyphens.
	['---\na: ---\nb: 1\n---- \n---\n---\n', 'a: ---\nb: 1\n---- ', '---\n', 6],
])('splits %j', (text, yaml, body, bodyLine) => {
	expect(splitFrontmatter(text, 'a.mdx')).toEqual({ yaml, yamlLine: 2, body, bodyLine });
});

test.each(['', 'a: 1\n---\n', '---\n---\nbody', '---\na: 1\nbody', '\n---\na: 1\n---\n', '--- a\n---\n'])(
	'tells of %j that it has no frontmatter',
	(text) => {
		expect(splitFrontmatter(text, 'a.mdx')).toMatchObject({ file: 'a.mdx', line: 1, column: 1 });
	},
);
