/** The words of other papers in a file, kept beside the content and outside the site, so that nothing is lost. */
import type { Root } from 'mdast';
import type { Draft } from '../model.ts';
import { bodyToMdx } from './to-mdx.ts';
import { partsToBlocks } from './body-tree.ts';

/** Markdown with a heading for each paper; undefined where nothing was left out. */
export function leftOutToMarkdown({ leftOut, file }: Draft): string | undefined {
	if (leftOut.length === 0) return undefined;
	const root: Root = {
		type: 'root',
		children: [
			{ type: 'heading', depth: 1, children: [{ type: 'text', value: `Left out of the import of ${file}` }] },
			...leftOut.flatMap(({ title, parts }) => [
				{
					type: 'heading' as const,
					depth: 2 as const,
					children: [{ type: 'text' as const, value: title.replace(/\s+/g, ' ') || 'Words of no paper' }],
				},
				...partsToBlocks(parts, 3),
			]),
		],
	};
	return bodyToMdx(root);
}
