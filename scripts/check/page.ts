/** A built page, parsed once, as the checks see it. */
import { parse, type DefaultTreeAdapterTypes as Tree, type ParserError } from 'parse5';

export type Element = Tree.Element;

/** A page of the built site. */
export interface Page {
	/** Path of the file in the output folder, with slashes: `plans/devon-2014-11/index.html`. */
	file: string;
	/** Every element in document order. */
	elements: readonly Element[];
	/** Faults of the HTML itself. */
	faults: readonly ParserError[];
}

/** Parses the HTML of a file. Templates' contents belong to the page as well. */
export function parsePage(html: string, file: string): Page {
	const faults: ParserError[] = [];
	const document = parse(html, { sourceCodeLocationInfo: true, onParseError: (fault) => faults.push(fault) });
	const elements: Element[] = [];
	collect(document, elements);
	return { file, elements, faults };
}

function collect(node: Tree.ParentNode, into: Element[]): void {
	for (const child of node.childNodes) {
		if (!('tagName' in child)) continue;
		into.push(child);
		collect(child, into);
		if ('content' in child) collect(child.content, into);
	}
}

/** Value of an attribute, empty where it is there without one; undefined where it is not there. */
export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((each) => each.name === name)?.value;

/** The words of an element, white space folded. An image counts with its alternative text. */
export function textOf(element: Element): string {
	const words: string[] = [];
	const read = (node: Tree.ChildNode) => {
		if ('value' in node) words.push(node.value);
		if (!('tagName' in node)) return;
		if (node.tagName === 'img') words.push(attribute(node, 'alt') ?? '');
		node.childNodes.forEach(read);
	};
	element.childNodes.forEach(read);
	return words.join('').replace(/\s+/g, ' ').trim();
}

/** The elements that an element stands in, nearest first. */
export function* ancestorsOf(element: Element): Generator<Element> {
	let parent = element.parentNode;
	while (parent && 'tagName' in parent) {
		yield parent;
		parent = parent.parentNode;
	}
}

/** The elements of a page inside an element. */
export const within = (element: Element): Element[] => {
	const inside: Element[] = [];
	collect(element, inside);
	return inside;
};
