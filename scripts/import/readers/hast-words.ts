/** The visible words of a piece of HTML. */
import type { Element, ElementContent, Root, RootContent } from 'hast';

export type Node = Root | RootContent | ElementContent;

/** Elements that stand on lines of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
	).split(' '),
);

/** Elements that show no words of the document. */
const SILENT_TAGS: ReadonlySet<string> = new Set(
	(
		'script style template noscript head title meta link object embed iframe frame svg math canvas audio video map ' +
		'select textarea button input datalist'
	).split(' '),
);

export function isElement(node: Node, ...tags: string[]): node is Element {
	return node.type === 'element' && (tags.length === 0 || tags.includes(node.tagName));
}

/** Whether an element has one of the names. */
export function isTag(element: Element, ...tags: string[]): boolean {
	return tags.includes(element.tagName);
}

/** Whether an element shows nothing: a script, a style, a control, or something hidden. */
export function isSilent(node: Element): boolean {
	const hidden = node.properties['hidden'];
	return SILENT_TAGS.has(node.tagName) || (hidden !== undefined && hidden !== null && hidden !== false);
}

/** The children of a node, or none. */
export function childrenOf(node: Node): Node[] {
	return 'children' in node ? node.children : [];
}

/**
 * The words of nodes, with a line end for every break and every block inside them, and tabs between the cells of a
 * table inside them. `collapse` treats spaces and line ends of the source as a browser would; without it they are kept.
 */
export function wordsOf(nodes: readonly Node[], collapse: boolean): string {
	const parts: string[] = [];
	const visit = (node: Node): void => {
		if (node.type === 'text') {
			parts.push(collapse ? node.value.replace(/[ \t\n\r\f]+/g, ' ') : node.value);
			return;
		}
		if (node.type !== 'element') return;
		if (node.tagName === 'br') return void parts.push('\n');
		if (node.tagName === 'input' && node.properties['type'] === 'checkbox') {
			return void parts.push(node.properties['checked'] ? '☒' : '☐');
		}
		if (isSilent(node)) return;
		const edge = isTag(node, 'td', 'th') ? '\t' : BLOCK_TAGS.has(node.tagName) ? '\n' : '';
		parts.push(edge);
		for (const child of node.children) visit(child);
		parts.push(edge);
	};
	for (const node of nodes) visit(node);
	return tidyLines(parts.join(''));
}

/** Trims every line, drops empty ones at the edges and more than one in a row, and folds runs of tabs. */
function tidyLines(text: string): string {
	return text
		.replace(/\t+/g, '\t')
		.replace(/\r/g, '')
		.split('\n')
		.map((line) => line.replace(/^[ \t\u00a0]+|[ \t\u00a0]+$/g, ''))
		.filter((line) => line !== '')
		.join('\n');
}
