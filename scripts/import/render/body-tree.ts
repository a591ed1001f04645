/** The body of a plan as a syntax tree: every topic a heading, the words under it as paragraphs, lists and tables. */
import type {
	BlockContent,
	Heading,
	List,
	ListItem,
	Paragraph,
	PhrasingContent,
	Root,
	RootContent,
	Table,
} from 'mdast';
import { topicOf } from '../../../src/domain/topic.ts';
import { isSpent, type Leaf, type Part } from '../flow.ts';
import type { BodySection } from '../model.ts';

/** Level of the topic headings; the site cuts a plan at them. */
const TOPIC_DEPTH = 2;

/** Builds the tree. Leaves that a record holds, or that are the form's own, are not in it. */
export function bodyTree(sections: readonly BodySection[]): Root {
	const children: RootContent[] = [];
	for (const { topic, runs } of sections) {
		children.push(headingOf(topicOf(topic).title, TOPIC_DEPTH));
		for (const { heading, parts } of runs) {
			if (heading) children.push(headingOf(heading, TOPIC_DEPTH + 1));
			children.push(...partsToBlocks(parts, TOPIC_DEPTH + (heading ? 2 : 1)));
		}
	}
	return { type: 'root', children };
}

const ADDRESS = /https?:\/\/[^\s<>"'()[\]{}|\\^`]*[^\s<>"'()[\]{}|\\^`.,;:!?*_]/g;

/** Text with its web addresses as links. */
function textNodes(text: string): PhrasingContent[] {
	const words = text.replace(/\s+/g, ' ').trim();
	const nodes: PhrasingContent[] = [];
	let from = 0;
	for (const match of words.matchAll(ADDRESS)) {
		const [url] = match;
		if (!URL.canParse(url)) continue;
		if (match.index > from) nodes.push({ type: 'text', value: words.slice(from, match.index) });
		nodes.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
		from = match.index + url.length;
	}
	if (from < words.length || nodes.length === 0) nodes.push({ type: 'text', value: words.slice(from) });
	return nodes;
}

const headingOf = (text: string, depth: number): Heading => ({
	type: 'heading',
	depth: Math.min(6, depth) as Heading['depth'],
	children: textNodes(text),
});
const paragraphOf = (text: string): Paragraph => ({ type: 'paragraph', children: textNodes(text) });

/** Parts as blocks, their headings at a level. */
export function partsToBlocks(parts: readonly Part[], depth: number): RootContent[] {
	const blocks: RootContent[] = [];
	for (let at = 0; at < parts.length;) {
		const part = parts[at] as Part;
		let end = at + 1;
		if (part.kind === 'item' || part.kind === 'row') {
			while (parts[end]?.kind === part.kind && parts[end]?.group === part.group) end += 1;
		}
		const run = parts.slice(at, end);
		if (part.kind === 'item') blocks.push(listOf(run));
		else if (part.kind === 'row') blocks.push(tableOf(run));
		else if (part.kind === 'heading') blocks.push(headingOf(part.leaf.text, depth));
		else blocks.push(paragraphOf(wordsOf(part.leaf)));
		at = end;
	}
	return blocks;
}

/** A marker that the list's own signs cannot show, such as `iv)`, stands before the text. */
const wordsOf = ({ marker, text }: Leaf): string => (/[\p{L}\p{N}]/u.test(marker) ? `${marker} ${text}` : text);

function listOf(parts: readonly Part[]): List {
	const leaves = parts.flatMap((part) => (part.kind === 'item' ? [part.leaf] : []));
	const numbers = leaves.map(({ marker }) => (/^\d{1,4}[.)]$/.test(marker) ? Number.parseInt(marker, 10) : Number.NaN));
	const start = numbers[0] ?? Number.NaN;
	const ordered = numbers.every((number, index) => number === start + index);
	const children = leaves.map((leaf): ListItem => {
		const content: BlockContent = paragraphOf(ordered ? leaf.text : wordsOf(leaf));
		return { type: 'listItem', spread: false, children: [content] };
	});
	return { type: 'list', ordered, spread: false, ...(ordered ? { start } : {}), children };
}

function tableOf(parts: readonly Part[]): Table {
	const rows = parts.flatMap((part) => (part.kind === 'row' ? [part.cells] : []));
	const width = Math.max(...rows.map((cells) => cells.length));
	return {
		type: 'table',
		children: rows.map((cells) => ({
			type: 'tableRow',
			children: Array.from({ length: width }, (_, index) => {
				const leaf = cells[index];
				return { type: 'tableCell', children: leaf && !isSpent(leaf) ? textNodes(leaf.text) : [] };
			}),
		})),
	};
}
