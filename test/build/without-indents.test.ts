/** The plugin that sets the markup of components at the margin: words stay apart, and code stays as it was. */
import { expect, test } from 'vitest';
import { withoutIndents } from '../../scripts/build/without-indents.ts';

test.each([
	['indents go, line ends stay', '<ul>\n\t<li>\n\t\tone\n\t</li>\n</ul>\n', '<ul>\n<li>\none\n</li>\n</ul>\n'],
	['a line end still parts two words', '<b>one</b>\n\t<b>two</b>', '<b>one</b>\n<b>two</b>'],
	['spaces inside a line stay', '<p>one  two {" "}</p>', '<p>one  two {" "}</p>'],
	[
		'code keeps its indents, which texts in it may need',
		'---\nconst words = `one\n\ttwo`;\n---\n\n<p>\n\t{words}\n</p>\n',
		'---\nconst words = `one\n\ttwo`;\n---\n\n<p>\n{words}\n</p>\n',
	],
	['markup with three hyphens is not taken for code', '<p>\n\t---\n\t</p>', '<p>\n---\n</p>'],
])('%s', (_, source, expected) => {
	expect(withoutIndents(source)).toBe(expected);
});
