/** Reads a Word document. Pictures are never opened, and nothing outside the file is ever fetched. */
import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import type { Place } from '../../../src/domain/place.ts';
import type { ReadDocument } from '../blocks.ts';
import { LIMITS } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { plainWords, readAsides } from './docx-asides.ts';
import { NumberCounter, readNumbering } from './docx-numbering.ts';
import { openDocx, packDocx } from './docx-package.ts';
import { markParagraphs, numberNodes } from './docx-paragraphs.ts';
import { readHast } from './hast-blocks.ts';
import { isElement } from './hast-words.ts';
import type { Node } from './hast-words.ts';

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'comment-reference =>'];

/**
 * Reads the bytes of a .docx file: headings, paragraphs, lists with the markers Word prints, tables with merged cells,
 * links. Places are paragraph numbers, counted from 1 in the order of the file, empty paragraphs included.
 * Throws `UnreadableFile` where it is damaged, locked, too large or without words.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<ReadDocument> {
	const { main, parts } = openDocx(bytes, LIMITS);
	const core = parts.get('docProps/core.xml') ?? '';
	const leftOut = readAsides(parts);
	const numbering = readNumbering(parts.get('word/numbering.xml') ?? '', parts.get('word/styles.xml') ?? '');
	const marked = markParagraphs(parts.get(main) ?? '', new NumberCounter(numbering));
	parts.set(main, marked.xml);
	const root = fromHtml(await toHtml(packDocx(parts)), { fragment: true });
	const ranges = numberNodes(root);
	const result = readHast(root, {
		collapse: false,
		placeOf: (nodes) => placeIn(ranges, nodes),
		markerOf: (node) => {
			const marker = marked.markers.get(ranges.get(node)?.[0] ?? 0);
			return marker && (isElement(node, 'li') || marker !== '•') ? marker : undefined;
		},
	});
	if (result.blocks.length === 0) throw new UnreadableFile('no-text', 'It holds no words.');
	const heading = result.blocks.find((block) => block.kind === 'heading');
	const title = /<dc:title>([^<]*)<\/dc:title>/.exec(core)?.[1];
	return {
		file,
		kind: 'docx',
		sha256: createHash('sha256').update(bytes).digest('hex'),
		title: (title && plainWords(`<w:t>${title}</w:t>`)) || heading?.text || file,
		blocks: result.blocks,
		links: result.links,
		leftOut: [...leftOut, ...result.leftOut],
	};
}

async function toHtml(zip: Uint8Array): Promise<string> {
	try {
		const { value } = await mammoth.convertToHtml(
			{ buffer: Buffer.from(zip) },
			{
				styleMap: STYLES,
				externalFileAccess: false,
				includeEmbeddedStyleMap: false,
				convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
			},
		);
		return value;
	} catch (error) {
		if (error instanceof RangeError) throw new UnreadableFile('too-deep', 'Its elements are nested too deep.');
		throw new UnreadableFile('damaged', `Its text could not be taken apart (${(error as Error).message}).`);
	}
}

function placeIn(ranges: ReadonlyMap<Node, [number, number]>, nodes: readonly Node[]): Place {
	const found = nodes.flatMap((node) => ranges.get(node) ?? []);
	return { paragraphs: [Math.min(...found), Math.max(...found)] };
}
