/** Reads a web page: its words in order, with the lines of the file they stand on. Nothing in it runs or is fetched. */
import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import type { Place } from '../../../src/domain/place.ts';
import type { ReadDocument } from '../blocks.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readHast } from './hast-blocks.ts';
import { childrenOf, isElement, wordsOf } from './hast-words.ts';
import type { Node } from './hast-words.ts';
import { decodeHtml } from './html-charset.ts';

/** Reads the bytes of an HTML file. Throws `UnreadableFile` where it is nested too deep or has no words. */
export async function readHtml(bytes: Uint8Array, file: string): Promise<ReadDocument> {
	try {
		return read(bytes, file);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new UnreadableFile('too-deep', 'Its elements are nested too deep.');
	}
}

function read(bytes: Uint8Array, file: string): ReadDocument {
	const root: Root = fromHtml(decodeHtml(bytes));
	const result = readHast(root, { placeOf: placeOfLines, collapse: true });
	if (result.blocks.length === 0) throw new UnreadableFile('no-text', 'The page holds no words.');
	const title = find(root, 'title');
	const heading = result.blocks.find((block) => block.kind === 'heading');
	return {
		file,
		kind: 'html',
		sha256: createHash('sha256').update(bytes).digest('hex'),
		title: (title && wordsOf(childrenOf(title), true)) || heading?.text || file,
		...result,
	};
}

function placeOfLines(nodes: readonly Node[]): Place {
	const starts = nodes.map((node) => node.position?.start.line ?? 1);
	const ends = nodes.map((node) => node.position?.end.line ?? 1);
	const first = Math.min(...starts);
	return { lines: [first, Math.max(first, ...ends)] };
}

function find(node: Node, tag: string): Element | undefined {
	if (isElement(node, tag)) return node;
	for (const child of childrenOf(node)) {
		const found = find(child, tag);
		if (found) return found;
	}
	return undefined;
}
