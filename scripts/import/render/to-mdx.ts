/** A plan as the text of an MDX file: frontmatter by a YAML writer, body from a syntax tree, nothing joined by hand. */
import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Plan } from '../../../src/domain/plan.ts';

/** What MDX, and tables and struck-out text of GFM, would take for code or marks, beside what Markdown does. */
const MDX_UNSAFE: Options = {
	unsafe: [
		{ character: '{', inConstruct: 'phrasing' },
		{ character: '}', inConstruct: 'phrasing' },
		{ character: '<', inConstruct: 'phrasing' },
		{ character: '~', inConstruct: 'phrasing' },
		// Bare addresses would become links of their own, and show the escapes in them: links are made in the tree.
		{ character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' },
		{ character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
		{ character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
		// A paragraph that begins "import" or "export" would be read as code of a module.
		{ character: 'i', after: 'mport', atBreak: true },
		{ character: 'e', after: 'xport', atBreak: true },
	],
};

const OPTIONS: Options = {
	bullet: '-',
	rule: '-',
	listItemIndent: 'one',
	emphasis: '_',
	// An address in angle brackets would be a tag to MDX.
	resourceLink: true,
	extensions: [MDX_UNSAFE, gfmTableToMarkdown({ tablePipeAlign: false, tableCellPadding: true })],
};

/** The body as Markdown that MDX takes for the same text. */
export const bodyToMdx = (tree: Root): string => toMarkdown(tree, OPTIONS);

/** The whole file. */
export function planToMdx(plan: Plan, tree: Root): string {
	const yaml = stringify(tidy(plan), { lineWidth: 0, aliasDuplicateObjects: false, version: '1.2' });
	return `---\n${yaml}---\n\n${bodyToMdx(tree)}`;
}

/** Leaves out what an empty list says anyway, in the order the schema gives keys. */
function tidy(plan: Plan): Record<string, unknown> {
	return Object.fromEntries(
		KEYS.flatMap((key) => {
			const value = plan[key];
			const optional = Array.isArray(value) && value.length === 0 && !NEEDED.has(key);
			return value === undefined || optional ? [] : [[key, value]];
		}),
	);
}

const NEEDED = new Set<keyof Plan>([
	'boards',
	'councils',
	'ccgs',
	'submitted',
	'budgets',
	'signatories',
	'documents',
	'schemes',
	'risks',
	'conditions',
]);

const KEYS: (keyof Plan)[] = [
	'boards', 'round', 'template', 'text', 'status', 'inBrief', 'councils', 'ccgs', 'boundary', 'boundarySummary', 'agreedByBoard',
	'submitted', 'budgets', 'signatories', 'documents', 'schemes', 'risks', 'metrics', 'milestones', 'figures', 'tables', 'stories',
	'conditions', 'answers', 'source', 'notes',
]; // prettier-ignore
