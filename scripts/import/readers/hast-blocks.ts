/** Turns an HTML tree into blocks. Word documents come this way too, once they are HTML. */
import type { Element } from 'hast';
import type { Place } from '../../../src/domain/place.ts';
import type { Link, List, ReadDocument } from '../blocks.ts';
import { layOutTable, rowsOf } from './hast-table.ts';
import { BLOCK_TAGS, childrenOf, isElement, isSilent, isTag, wordsOf } from './hast-words.ts';
import type { Node } from './hast-words.ts';
import { listMarker } from './list-marker.ts';

export interface HastOptions {
	/** The place of nodes that belong together. */
	placeOf: (nodes: readonly Node[]) => Place;
	/** Whether spaces are folded as in a browser. */
	collapse: boolean;
	/** Marker printed before a paragraph or item, where the document numbers it by itself. */
	markerOf?: (node: Element) => string | undefined;
}

export type HastResult = Pick<ReadDocument, 'blocks' | 'links' | 'leftOut'>;

const LONGEST_HEADING = 120;
const AROUND = ['nav', 'header', 'footer', 'aside'];

/** Reads the blocks, links and left-out words of an HTML tree in document order. */
export function readHast(root: Node, options: HastOptions): HastResult {
	const result: HastResult = { blocks: [], links: [], leftOut: [] };
	new Reader(options, result).flow(childrenOf(root));
	return result;
}

class Reader {
	readonly options: HastOptions;
	readonly result: HastResult;

	constructor(options: HastOptions, result: HastResult) {
		this.options = options;
		this.result = result;
	}

	/** Reads a mixture of blocks and loose words; words between blocks become paragraphs. */
	flow(nodes: readonly Node[]): void {
		let loose: Node[] = [];
		const flush = (): void => {
			this.paragraph(loose);
			loose = [];
		};
		for (const node of nodes) {
			if (isElement(node) && isSilent(node) && node.tagName !== 'input') continue;
			if (isElement(node) && (BLOCK_TAGS.has(node.tagName) || holdsBlock(node))) {
				flush();
				this.block(node);
			} else loose.push(node);
		}
		flush();
	}

	block(node: Element): void {
		const level = /^h([1-6])$/.exec(node.tagName)?.[1];
		if (level) return this.heading(node, Number(level));
		if (isTag(node, 'ul', 'ol')) return this.list(node);
		if (isTag(node, 'table')) return this.table(node);
		if (AROUND.includes(node.tagName)) return this.around(node);
		if (
			isTag(node, 'p', 'pre', 'address', 'dt', 'caption', 'figcaption', 'legend', 'summary') &&
			!node.children.some(holdsBlock)
		) {
			return this.paragraph([node]);
		}
		this.flow(node.children);
	}

	words(nodes: readonly Node[]): string {
		return wordsOf(nodes, this.options.collapse);
	}

	heading(node: Element, level: number | undefined): void {
		const text = this.numbered(node, this.words([node]));
		if (text === '') return;
		this.result.blocks.push({ kind: 'heading', level, text, place: this.options.placeOf([node]) });
		this.collectLinks([node]);
	}

	paragraph(nodes: readonly Node[]): void {
		const text = this.words(nodes);
		if (text === '') return;
		const only = nodes.length === 1 ? nodes[0] : undefined;
		const element = only && isElement(only) ? only : undefined;
		if (element && looksLikeHeading(element, text)) return this.heading(element, undefined);
		const place = this.options.placeOf(nodes);
		this.result.blocks.push({ kind: 'paragraph', text: element ? this.numbered(element, text) : text, place });
		this.collectLinks(nodes);
	}

	numbered(node: Element, text: string): string {
		const marker = text === '' ? undefined : this.options.markerOf?.(node);
		return marker ? `${marker} ${text}` : text;
	}

	list(node: Element): void {
		const list: List = { kind: 'list', ordered: node.tagName === 'ol', items: [], place: this.options.placeOf([node]) };
		const after: Element[] = [];
		this.items(node, 0, list, after);
		if (list.items.length > 0) this.result.blocks.push(list);
		for (const table of after) this.table(table);
	}

	items(node: Element, depth: number, list: List, after: Element[]): void {
		let index = 0;
		for (const item of childrenOf(node)) {
			if (!isElement(item)) continue;
			if (isTag(item, 'ul', 'ol')) this.items(item, depth + 1, list, after);
			if (!isTag(item, 'li')) continue;
			index += 1;
			const isInner = (child: Node): boolean => isElement(child, 'ul', 'ol', 'table');
			const own = item.children.filter((child) => !isInner(child));
			const text = this.words(own);
			if (text !== '') {
				const marker = this.options.markerOf?.(item) ?? listMarker(node, item, index);
				list.items.push({ text, marker, depth, place: this.options.placeOf(own) });
				this.collectLinks(own);
			}
			for (const child of item.children.filter(isInner)) {
				if (isElement(child, 'table')) after.push(child);
				else if (isElement(child)) this.items(child, depth + 1, list, after);
			}
		}
	}

	/** A table of one column is a box around text, as the national form draws them: its cells are read as they flow. */
	table(node: Element): void {
		const rows = rowsOf(node);
		const place = this.options.placeOf([node]);
		for (const caption of node.children.filter((child) => isElement(child, 'caption'))) this.flow([caption]);
		if (rows.every((cells) => cells.length === 1)) {
			for (const cells of rows) for (const cell of cells) this.flow(cell.children);
			return;
		}
		const laidOut = layOutTable(
			rows,
			(cell) => this.words(cell.children),
			(cell) => this.options.placeOf([cell]),
			place,
		);
		const filled = laidOut.filter((row) => row.some((cell) => cell.text !== ''));
		if (filled.length > 0) this.result.blocks.push({ kind: 'table', shape: 'grid', rows: filled, place });
		this.collectLinks([node]);
	}

	/** What stands around the document on a web page. A header inside an article is part of it. */
	around(node: Element): void {
		if (isTag(node, 'header') && childrenOf(node).some((child) => isElement(child, 'h1')))
			return this.flow(node.children);
		const text = this.words([node]);
		if (text !== '') this.result.leftOut.push({ text, place: this.options.placeOf([node]), reason: 'navigation' });
	}

	collectLinks(nodes: readonly Node[]): void {
		for (const node of nodes) {
			if (!isElement(node)) continue;
			const url = node.tagName === 'a' ? node.properties['href'] : undefined;
			if (typeof url === 'string' && /^https?:\/\//i.test(url.trim())) {
				const link: Link = { text: this.words([node]), url: url.trim(), place: this.options.placeOf([node]) };
				this.result.links.push(link);
			}
			this.collectLinks(node.children);
		}
	}
}

/** Whether an element that usually stands in a line holds a block all the same. */
function holdsBlock(node: Node): boolean {
	return (
		isElement(node) &&
		childrenOf(node).some((child) => (isElement(child) && BLOCK_TAGS.has(child.tagName)) || holdsBlock(child))
	);
}

/** A short line that is bold from end to end. */
function looksLikeHeading(node: Element, text: string): boolean {
	if (text.length > LONGEST_HEADING || text.includes('\n') || /[.;,]$/.test(text)) return false;
	const allBold = (of: Node): boolean => {
		if (of.type === 'text') return of.value.trim() === '';
		if (!isElement(of)) return true;
		return isTag(of, 'strong', 'b') || of.children.every(allBold);
	};
	return isTag(node, 'p', 'div', 'dt', 'strong', 'b') && allBold(node);
}
