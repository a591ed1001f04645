/** Reads a PDF by where its words stand on the page. Scripts in it never run, pictures are not decoded, nothing is fetched. */
import { createHash } from 'node:crypto';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { Link, ReadDocument } from '../blocks.ts';
import { keepWithin, LIMITS } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { findAlignedRegions, readAlignedTable } from './pdf-aligned-table.ts';
import type { DraftTable } from './pdf-draft.ts';
import { removeFurniture } from './pdf-furniture.ts';
import { findGrids } from './pdf-grid.ts';
import type { Grid } from './pdf-grid.ts';
import { checkPdf } from './pdf-guard.ts';
import { gatherVocabulary } from './pdf-hyphens.ts';
import type { Vocabulary } from './pdf-hyphens.ts';
import { joinPages } from './pdf-join.ts';
import type { PageBlock } from './pdf-join.ts';
import { setLines, textOf } from './pdf-lines.ts';
import type { Line } from './pdf-lines.ts';
import { readPage } from './pdf-page.ts';
import type { PageContent, PdfDocument, Run } from './pdf-page.ts';
import { measureSetting, readParagraphs } from './pdf-paragraphs.ts';
import type { Setting } from './pdf-paragraphs.ts';
import { isInside, readRuledTable } from './pdf-ruled-table.ts';

/**
 * Reads the bytes of a PDF: paragraphs, headings, lists, tables with and without borders, links. Places are pages.
 * Running headers, footers and page numbers are left out and listed. Throws `UnreadableFile` where the file is locked,
 * damaged, cut short, too large, or holds only pictures of pages.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<ReadDocument> {
	checkPdf(bytes, LIMITS);
	const document = await open(bytes);
	try {
		keepWithin(document.numPages, LIMITS.pages, 'pages');
		const { OPS } = await getResolvedPDFJS();
		const pages: PageContent[] = [];
		for (let number = 1; number <= document.numPages; number += 1) {
			pages.push(await readPage(document, number, OPS as unknown as Record<string, number>));
		}
		if (pages.every((page) => page.runs.length === 0)) {
			throw new UnreadableFile('no-text', 'None of its pages holds any words.');
		}
		const { title } = await readTitle(document);
		const read = assemble(pages);
		const heading = read.blocks.find((block) => block.kind === 'heading');
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		return { file, kind: 'pdf', sha256, title: title || heading?.text || file, ...read };
	} finally {
		await document.loadingTask.destroy();
	}
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
	try {
		return await getDocumentProxy(new Uint8Array(bytes), { maxImageSize: 1, verbosity: 0, enableXfa: false });
	} catch (error) {
		const { name, message } = error as Error;
		if (name === 'PasswordException') throw new UnreadableFile('encrypted', 'It is locked with a password.');
		throw new UnreadableFile('damaged', `Its pages could not be taken apart (${message}).`);
	}
}

async function readTitle(document: PdfDocument): Promise<{ title: string }> {
	// A title that cannot be read is no title; the pages will tell whether the file is damaged.
	const { info } = await document.getMetadata().catch(() => ({ info: {} }));
	const title = (info as { Title?: unknown }).Title;
	return { title: typeof title === 'string' ? title.trim() : '' };
}

function assemble(pages: readonly PageContent[]): Pick<ReadDocument, 'blocks' | 'links' | 'leftOut'> {
	const grids = pages.map((page) =>
		findGrids(page.rules).filter((grid) => page.runs.some((run) => isInside(grid, run))),
	);
	const lined = pages.map((page, index) => {
		const loose = page.runs.filter((run) => !grids[index]?.some((grid) => isInside(grid, run)));
		return { page: page.page, height: page.height, lines: setLines(loose) };
	});
	const { pages: kept, removed } = removeFurniture(lined);
	const words = gatherVocabulary(pages.flatMap((page) => page.runs.map((run) => run.text)));
	const setting = measureSetting(
		kept.map((page) => page.lines),
		words,
	);
	const drafted = kept.map(({ lines }, index) => readPageBlocks(pages[index], lines, grids[index] ?? [], setting));
	const { blocks, leftOut } = joinPages(drafted, words);
	return {
		blocks,
		links: pages.flatMap(readLinks),
		leftOut: [
			...removed.map(({ page, text, reason }) => ({ text, reason, place: { page } })),
			...pages.flatMap(({ page, sideways }) =>
				sideways.map((text) => ({ text, reason: 'printed sideways', place: { page } })),
			),
			...leftOut,
		],
	};
}

function readPageBlocks(
	page: PageContent | undefined,
	lines: readonly Line[],
	grids: readonly Grid[],
	setting: Setting,
): PageBlock[] {
	if (!page) return [];
	const regions = findAlignedRegions(lines);
	const tables = [
		...readGrids(grids, page, setting.words),
		...regions.map(({ from, to, columns }) =>
			readAlignedTable(lines.slice(from, to), columns, page.page, setting.words),
		),
	].sort((a, b) => a.top - b.top);
	const inTable = new Set(regions.flatMap(({ from, to }) => lines.slice(from, to)));
	const rest = lines.filter((line) => !inTable.has(line));
	const blocks: PageBlock[] = [];
	const place = { page: page.page };
	let done = 0;
	for (const table of [...tables, undefined]) {
		const until = table?.top ?? Infinity;
		const above = rest.slice(done).filter((line) => line.baseline < until);
		done += above.length;
		blocks.push(...readParagraphs(above, page.page, setting).map((block) => ({ block })));
		if (table)
			blocks.push({ block: { kind: 'table', shape: 'grid', place, rows: withPlaces(table, page.page) }, draft: table });
	}
	return blocks;
}

/** Reads the grids of a page, smallest first, so that words in a table inside a table are read once. */
function readGrids(grids: readonly Grid[], page: PageContent, words: Vocabulary): DraftTable[] {
	let runs: Run[] = page.runs;
	return grids.flatMap((grid) => {
		const inside = runs.filter((run) => isInside(grid, run));
		runs = runs.filter((run) => !inside.includes(run));
		const table = readRuledTable(grid, inside, page.page, words);
		return table.rows.length > 0 ? [table] : [];
	});
}

const withPlaces = (table: DraftTable, page: number) =>
	table.rows.map((row) => row.map((cell) => ({ ...cell, place: { page } })));

function readLinks(page: PageContent): Link[] {
	return page.links.map(({ url, left, right, top, bottom }) => {
		const under = page.runs.filter(
			(run) => run.baseline >= top - 1 && run.baseline <= bottom + 1 && run.left < right && run.right > left,
		);
		return { url, text: setLines(under).map(textOf).join(' '), place: { page: page.page } };
	});
}
