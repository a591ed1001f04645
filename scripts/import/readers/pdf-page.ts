/** What stands on one page of a PDF, and where: words, ruled lines and links. Lengths in points, y growing downwards. */
import type { getDocumentProxy } from 'unpdf';
import { UnreadableFile } from '../unreadable-file.ts';
import { multiply } from './pdf-matrix.ts';
import type { Matrix } from './pdf-matrix.ts';
import { readRules } from './pdf-rules.ts';
import type { Dot, Rule } from './pdf-rules.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** A stretch of words set in one go. */
export interface Run {
	text: string;
	left: number;
	right: number;
	/** Where the letters stand, from the top of the page. */
	baseline: number;
	/** Height of the type. */
	size: number;
	bold: boolean;
}

export interface PageLink {
	url: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export interface PageContent {
	page: number;
	width: number;
	height: number;
	runs: Run[];
	/** Words printed sideways, such as a stamp along the margin. */
	sideways: string[];
	rules: Rule[];
	links: PageLink[];
}

/** Reads a page, numbered from 1. Pictures are not decoded. */
export async function readPage(
	document: PdfDocument,
	number: number,
	ops: Record<string, number>,
): Promise<PageContent> {
	const page = await ask(number, () => document.getPage(number));
	const viewport = page.getViewport({ scale: 1 });
	const view = viewport.transform as Matrix;
	const drawing = await ask(number, () => page.getOperatorList());
	const { rules, dots } = readRules(drawing, view, ops);
	const content: PageContent = {
		page: number,
		width: viewport.width,
		height: viewport.height,
		runs: [],
		sideways: [],
		rules,
		links: await ask(number, () => readLinks(page, view)),
	};
	const { items } = await ask(number, () => page.getTextContent());
	for (const item of items) {
		if (!('str' in item) || item.str.trim() === '') continue;
		const [a, b, , , x, y] = multiply(view, item.transform as number[]);
		if (Math.abs(b) > Math.abs(a)) {
			content.sideways.push(item.str);
			continue;
		}
		const size = Math.hypot(a, b) || item.height;
		content.runs.push({
			text: item.str,
			left: x,
			right: x + item.width,
			baseline: y,
			size,
			bold: isBold(page, item.fontName),
		});
	}
	page.cleanup();
	content.runs.push(...dots.flatMap((dot) => bulletOf(dot, content.runs)));
	return content;
}

/** A dot that stands in front of the first word of a line is its bullet. */
function bulletOf(dot: Dot, runs: readonly Run[]): Run[] {
	const beside = runs.filter((run) => dot.middle < run.baseline && dot.middle > run.baseline - run.size);
	const next = beside.find((run) => run.left > dot.right && run.left - dot.right < run.size * 2);
	const before = beside.some((run) => run.left < dot.left && dot.left - run.right < run.size * 3);
	if (!next || before) return [];
	const { baseline, size, bold } = next;
	return [{ text: '•', left: dot.left, right: dot.right, baseline, size, bold }];
}

/** Whatever goes wrong while a page is taken apart is the fault of the file. */
async function ask<Answer>(number: number, question: () => Promise<Answer>): Promise<Answer> {
	try {
		return await question();
	} catch (error) {
		throw new UnreadableFile('damaged', `Its page ${number} could not be taken apart (${(error as Error).message}).`);
	}
}

function isBold(page: PdfPage, fontName: string): boolean {
	if (!page.commonObjs.has(fontName)) return false;
	const font = page.commonObjs.get(fontName) as { name?: string; bold?: boolean; black?: boolean } | null;
	return font?.bold === true || font?.black === true || /bold|black|heavy|demi/i.test(font?.name ?? '');
}

async function readLinks(page: PdfPage, view: Matrix): Promise<PageLink[]> {
	const annotations = (await page.getAnnotations()) as { subtype?: string; url?: string; rect?: number[] }[];
	return annotations.flatMap(({ subtype, url, rect }) => {
		if (subtype !== 'Link' || !url || !/^https?:/i.test(url) || rect?.length !== 4) return [];
		const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
		const [, , , , left, bottom] = multiply(view, [1, 0, 0, 1, x1, y1]);
		const [, , , , right, top] = multiply(view, [1, 0, 0, 1, x2, y2]);
		return [
			{
				url,
				left: Math.min(left, right),
				right: Math.max(left, right),
				top: Math.min(top, bottom),
				bottom: Math.max(top, bottom),
			},
		];
	});
}
