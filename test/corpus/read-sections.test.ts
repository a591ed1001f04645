import { expect, test } from 'vitest';
import { readSections } from '../../src/corpus/read-sections.ts';

test('a body is cut at its second-level headings', () => {
	expect(readSections('\n## Vision\n\nOne.\n\n### Deeper\n\nTwo.\n\n## Carers ##\nThree.\n', 40)).toEqual({
		preamble: '',
		sections: [
			{ heading: 'Vision', line: 41, markdown: 'One.\n\n### Deeper\n\nTwo.' },
			{ heading: 'Carers', line: 49, markdown: 'Three.' },
		],
	});
});

test('what stands before the first heading is told apart', () => {
	expect(readSections('Early.\n## Vision\nOne.', 1).preamble).toBe('Early.');
});

test.each(['```\n## Not one\n```', '~~~\n```\n## Not one\n~~~', '````\n```\n## Not one\n````'])(
	'fenced: %j',
	(code) => {
		expect(readSections(`## Vision\n${code}\n## Carers\n`, 1).sections.map(({ heading }) => heading)).toEqual([
			'Vision',
			'Carers',
		]);
	},
);

test.each(['##No space', '### Third', ' ## Indented', '# First'])('%j opens no section', (line) => {
	expect(readSections(line, 1).sections).toEqual([]);
});

test('lines that end in CR LF are read alike', () => {
	expect(readSections('## Vision\r\n\r\nOne.\r\n', 1).sections).toEqual([
		{ heading: 'Vision', line: 1, markdown: 'One.' },
	]);
});
