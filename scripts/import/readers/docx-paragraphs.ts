/** Gives every paragraph of a Word document a number that survives the way through HTML. */
import type { NumberCounter } from './docx-numbering.ts';
import { childrenOf, isElement } from './hast-words.ts';
import type { Node } from './hast-words.ts';

/** Names of our bookmarks begin with this; no word processor writes it. */
const MARK = '\u00b6';

/** The Word document with its paragraphs numbered. */
export interface MarkedDocument {
	xml: string;
	/** How many paragraphs it has, empty ones included. */
	count: number;
	/** What Word prints before a paragraph, by paragraph number. */
	markers: Map<number, string>;
}

const PARAGRAPH = /<w:p(?:\s[^>]*?)?(\/)?>/g;
const PROPERTIES = /^\s*<w:pPr\b[\s\S]*?<\/w:pPr>/;

/** Puts a bookmark with its number, counted from 1, at the start of every paragraph, and works out printed markers. */
export function markParagraphs(xml: string, counter: NumberCounter): MarkedDocument {
	const markers = new Map<number, string>();
	let count = 0;
	const marked = xml.replace(PARAGRAPH, (tag: string, empty: string | undefined, at: number) => {
		count += 1;
		if (empty) return tag;
		const from = at + tag.length;
		const properties = PROPERTIES.exec(xml.slice(from, from + 4_000))?.[0] ?? '';
		const marker = counter.next(properties);
		if (marker) markers.set(count, marker);
		return `${tag}<w:bookmarkStart w:id="9${count}" w:name="${MARK}${count}"/>`;
	});
	return { xml: marked, count, markers };
}

/** The first and last paragraph of every node of the HTML; a node without one of its own has the one before it. */
export function numberNodes(root: Node): Map<Node, [first: number, last: number]> {
	const ranges = new Map<Node, [number, number]>();
	let current = 1;
	const visit = (node: Node): [number, number] | undefined => {
		const own = isElement(node, 'a') ? paragraphNumber(node.properties['id']) : undefined;
		if (own !== undefined) current = own;
		let range: [number, number] | undefined = own === undefined ? undefined : [own, own];
		for (const child of childrenOf(node)) {
			const inner = visit(child);
			if (inner) range = range ? [Math.min(range[0], inner[0]), Math.max(range[1], inner[1])] : inner;
		}
		ranges.set(node, range ?? [current, current]);
		return range;
	};
	visit(root);
	return ranges;
}

/** The paragraph number that an id in the HTML stands for; undefined for any other id. */
function paragraphNumber(id: unknown): number | undefined {
	const at = typeof id === 'string' ? id.lastIndexOf(MARK) : -1;
	return at < 0 ? undefined : Number((id as string).slice(at + 1));
}
