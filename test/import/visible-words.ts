/** What a reader sees of a draft and of the file made from it, to prove that writing loses nothing and runs nothing. */
import type { Root, RootContent } from 'mdast';
import { mdxToJs, type MdastPluginDefinition } from 'satteri';
import { readPlan } from '../../src/corpus/read-plan.ts';
import { topicOf, type TopicId } from '../../src/domain/topic.ts';
import { splitFrontmatter, isProblem } from '../../src/lib/frontmatter.ts';
import { plainText } from '../../src/lib/markdown.ts';
import { isSpent, leavesOf, type Leaf } from '../../scripts/import/flow.ts';
import type { Draft } from '../../scripts/import/model.ts';
import { bodyTree } from '../../scripts/import/render/body-tree.ts';
import { planToMdx } from '../../scripts/import/render/to-mdx.ts';

/** The file of a draft, as the site would read it. */
export const mdxOf = (draft: Draft): string => (draft.plan ? planToMdx(draft.plan, bodyTree(draft.body)) : '');

/** Pieces of a body that would run as code. Throws where it is no MDX. */
export async function codeIn(mdx: string): Promise<string[]> {
	const split = splitFrontmatter(mdx, '');
	if (isProblem(split)) throw new Error(split.message);
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
	await mdxToJs(split.body, { mdastPlugins: [watch], features: { gfm: true } });
	return code;
}

/** Only whether it compiles: quicker than looking for code. */
export function compiles(mdx: string): void {
	const split = splitFrontmatter(mdx, '');
	if (isProblem(split)) throw new Error(split.message);
	mdxToJs(split.body, { features: { gfm: true } });
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a tree, topic by topic, as they are before they are written. */
export function treeWords(tree: Root): Record<string, string> {
	const topics: Record<string, string> = {};
	let title = '';
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth === 2) title = wordsOf(node);
		else topics[title] = squeeze(`${topics[title] ?? ''} ${wordsOf(node)}`);
	}
	return topics;
}

function wordsOf(node: RootContent): string {
	if ('children' in node)
		return node.children
			.map((child) => wordsOf(child))
			.join(
				node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'link'
					? ''
					: ' ',
			);
	return 'value' in node ? node.value : '';
}

/** The words that the site reads back from a file, topic by topic. Throws where the site would refuse it for its body. */
export function readBack(mdx: string, id: string): Record<string, string> {
	const { record, problems } = readPlan(mdx, `${id}.mdx`);
	if (!record) throw new Error(problems.map(({ field, message }) => `${field} ${message}`).join('\n'));
	return Object.fromEntries(
		Object.entries(record.answers).map(([topic, markdown]) => [
			topicOf(topic as TopicId).title,
			squeeze(plainText(markdown ?? '')),
		]),
	);
}

/** Every text and number of a value. */
function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'number') return [String(value)];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Two words that the document runs together, and the record parts: `£12.5mBetter`. */
const isTwoWords = (word: string, kept: ReadonlyMap<string, number>): boolean =>
	Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2).some(
		(at) => kept.has(word.slice(0, at)) && kept.has(word.slice(at)),
	);

/** Words between the names of councils and groups, which are no part of a name. */
const JOINING = new Set(['and', 'with']);

const count = (text: string): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
};

/**
 * Words of the document that are neither in the draft's record, nor in its body, nor the form's own.
 * `leaves` are all leaves of the document; those left out with other papers are passed by the caller only if wanted.
 */
export function lostWords(draft: Draft, leaves: readonly Leaf[]): string[] {
	const left = new Set(draft.leftOut.flatMap(({ parts }) => parts.flatMap(leavesOf)));
	const kept = count(
		[
			...stringsIn(draft.plan),
			...draft.printed.authorities,
			...draft.printed.ccgs,
			...draft.body.flatMap(({ runs }) =>
				runs.flatMap(({ parts }) =>
					parts
						.flatMap(leavesOf)
						.filter((leaf) => !isSpent(leaf))
						.map(({ marker, text }) => `${marker} ${text}`),
				),
			),
		].join('\n'),
	);
	const wanted = count(
		leaves
			.filter((leaf) => leaf.template === 0 && !left.has(leaf))
			.map(({ marker, text }) => `${marker} ${text}`)
			.join('\n'),
	);
	return [...wanted]
		.filter(([word, times]) => !JOINING.has(word) && (kept.get(word) ?? 0) < times && !isTwoWords(word, kept))
		.map(([word]) => word);
}
