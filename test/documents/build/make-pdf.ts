/** Makes a PDF from pieces: wraps lines, draws tables with or without borders, cuts them at the end of a page. */
import { PDFDocument, PDFName, PDFString, StandardFonts, rgb } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { fullCell } from './pieces.ts';
import type { BuiltCell, BuiltDocument, Piece } from './pieces.ts';

export interface PdfOptions {
	/** Size of the body, in points. */
	size?: number;
	/** Words that are broken at a line's end, with their break: `re-ablement` becomes `re-` and `ablement`. */
	hyphenate?: Record<string, [string, string]>;
	/** Whether bullets are drawn as spots, as browsers do, and not printed. */
	drawnBullets?: boolean;
	/** Whether the heading row of a table is printed again after a page break. */
	repeatHeadings?: boolean;
}

const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = 72;
const PADDING = 5;

/** Makes the bytes of a PDF; the same pieces always make the same bytes. */
export async function makePdf(document: BuiltDocument, options: PdfOptions = {}): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	pdf.setTitle(document.title);
	pdf.setCreationDate(new Date(0));
	pdf.setModificationDate(new Date(0));
	const plain = await pdf.embedFont(StandardFonts.Helvetica);
	const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
	const setter = new Setter(pdf, plain, bold, options);
	setter.pieces(document.pieces, MARGIN, WIDTH - MARGIN);
	const pages = pdf.getPages();
	pages.forEach((page, index) => {
		if (document.header) page.drawText(document.header, { x: MARGIN, y: HEIGHT - 36, size: 9, font: plain });
		const footer = document.footer?.(index + 1, pages.length);
		if (footer) page.drawText(footer, { x: WIDTH / 2 - 20, y: 30, size: 9, font: plain });
	});
	return pdf.save({ useObjectStreams: false });
}

/** A cell; `below` where it is the lower part of one that takes up several rows. */
type DrawnCell = string | (BuiltCell & { below?: true });

/** The rows with a cell of its own under each cell that takes up several rows. */
function withCellsBelow(rows: readonly (readonly DrawnCell[])[]): DrawnCell[][] {
	const open = new Map<number, { rows: number; across: number }>();
	return rows.map((row) => {
		const cells: DrawnCell[] = [];
		const waiting = [...row];
		for (let column = 0; waiting.length > 0 || open.has(column); ) {
			const span = open.get(column);
			const cell: DrawnCell = span ? { text: '', across: span.across, down: span.rows, below: true } : (waiting.shift() ?? '');
			const { across, down } = fullCell(cell);
			if (down > 1) open.set(column, { rows: down - 1, across });
			else open.delete(column);
			cells.push(cell);
			column += across;
		}
		return cells;
	});
}

class Setter {
	readonly pdf: PDFDocument;
	readonly plain: PDFFont;
	readonly bold: PDFFont;
	readonly options: PdfOptions;
	readonly size: number;
	page: PDFPage;
	y = HEIGHT - MARGIN;

	constructor(pdf: PDFDocument, plain: PDFFont, bold: PDFFont, options: PdfOptions) {
		this.pdf = pdf;
		this.plain = plain;
		this.bold = bold;
		this.options = options;
		this.size = options.size ?? 11;
		this.page = pdf.addPage([WIDTH, HEIGHT]);
	}

	newPage(): void {
		this.page = this.pdf.addPage([WIDTH, HEIGHT]);
		this.y = HEIGHT - MARGIN;
	}

	pieces(pieces: readonly Piece[], left: number, right: number): void {
		for (const piece of pieces) this.piece(piece, left, right);
	}

	piece(piece: Piece, left: number, right: number): void {
		if (piece.kind === 'page break') return this.newPage();
		if (piece.kind === 'heading') return this.text(piece.text, left, right, this.bold, this.size + 8 - piece.level * 2, 8);
		if (piece.kind === 'bold') return this.text(piece.text, left, right, this.bold, this.size, 6);
		if (piece.kind === 'paragraph') {
			this.text(piece.link ? `${piece.text} ${piece.link.text}` : piece.text, left, right, this.plain, this.size, 6);
			if (piece.link) this.link(piece.link.url, left, right);
			return;
		}
		if (piece.kind === 'list') return this.list(piece, left, right);
		if (piece.kind === 'box') return this.box(piece.pieces, left, right);
		this.table(piece, left, right);
	}

	text(text: string, left: number, right: number, font: PDFFont, size: number, after: number): void {
		for (const line of this.wrap(text, right - left, font, size)) {
			if (this.y - size < MARGIN) this.newPage();
			this.y -= size * 1.2;
			this.page.drawText(line, { x: left, y: this.y, size, font });
		}
		this.y -= after;
	}

	wrap(text: string, width: number, font: PDFFont, size: number): string[] {
		return text.split('\n').flatMap((part) => {
			const lines: string[] = [];
			let line = '';
			for (const word of part.split(' ')) {
				const longer = line ? `${line} ${word}` : word;
				if (font.widthOfTextAtSize(longer, size) <= width || line === '') {
					line = longer;
					continue;
				}
				const broken = this.options.hyphenate?.[word];
				const start = broken && `${line} ${broken[0]}-`;
				const fits = start !== undefined && font.widthOfTextAtSize(start, size) <= width;
				lines.push(fits ? start : line);
				line = fits && broken ? broken[1] : word;
			}
			return [...lines, line];
		});
	}

	list(piece: Extract<Piece, { kind: 'list' }>, left: number, right: number): void {
		piece.items.forEach((item, index) => {
			const indent = left + 18 + (item.depth ?? 0) * 18;
			const marker = piece.numbered ? `${index + 1}.` : '•';
			if (this.y - this.size * 1.2 < MARGIN) this.newPage();
			if (this.options.drawnBullets && !piece.numbered) this.page.drawCircle({ x: indent - 10, y: this.y - this.size, size: 2, color: rgb(0, 0, 0) });
			else
				this.page.drawText(marker, { x: indent - 14, y: this.y - this.size * 1.2, size: this.size, font: this.plain });
			this.text(item.text, indent, right, this.plain, this.size, 3);
		});
		this.y -= 3;
	}

	box(pieces: readonly Piece[], left: number, right: number): void {
		const [startPage, top] = [this.page, this.y];
		this.y -= PADDING;
		this.pieces(pieces, left + PADDING, right - PADDING);
		const pages = this.pdf.getPages();
		const [from, to] = [pages.indexOf(startPage), pages.indexOf(this.page)];
		for (let at = from; at <= to; at += 1) {
			const upper = at === from ? top : HEIGHT - MARGIN + PADDING;
			const lower = at === to ? this.y : MARGIN - PADDING;
			pages[at]?.drawRectangle({ x: left, y: lower, width: right - left, height: upper - lower, borderWidth: 0.5 });
		}
		this.y -= 10;
	}

	table(piece: Extract<Piece, { kind: 'table' }>, left: number, right: number): void {
		const edges = piece.widths.reduce<number[]>((list, share) => [...list, (list.at(-1) ?? left) + share * (right - left)], [left]);
		const ruled = piece.ruled ?? true;
		const rows = withCellsBelow(piece.rows);
		rows.forEach((row, index) => this.row(row, edges, ruled, piece.heading && index > 0 ? rows[0] : undefined, piece.heading === true && index === 0));
		this.y -= 12;
	}

	/** Draws a row; what does not fit on the page goes on at the top of the next. */
	row(row: readonly DrawnCell[], edges: readonly number[], ruled: boolean, heading: readonly DrawnCell[] | undefined, isHeading: boolean): void {
		let column = 0;
		const font = isHeading ? this.bold : this.plain;
		let cells = row.map((cell) => {
			const { text, across, down } = fullCell(cell);
			const below = typeof cell !== 'string' && cell.below === true;
			const [from, to] = [edges[column] ?? 0, edges[column + across] ?? edges.at(-1) ?? 0];
			column += across;
			return { from, to, below, open: down > 1, lines: this.wrap(text, to - from - PADDING * 2, font, this.size) };
		});
		for (;;) {
			const room = Math.floor((this.y - MARGIN - PADDING * 2) / (this.size * 1.15));
			const most = Math.max(...cells.map((cell) => cell.lines.length));
			const count = Math.min(most, Math.max(room, 0));
			if (count > 0) this.drawCells(cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, count) })), ruled, font);
			if (count === most) return;
			cells = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(count) }));
			this.newPage();
			if (heading && this.options.repeatHeadings) this.row(heading, edges, ruled, undefined, true);
		}
	}

	drawCells(cells: readonly { from: number; to: number; below: boolean; open: boolean; lines: string[] }[], ruled: boolean, font: PDFFont): void {
		const height = Math.max(...cells.map((cell) => cell.lines.length)) * this.size * 1.15 + PADDING * 2;
		for (const { from, to, below, open, lines } of cells) {
			const [top, bottom] = [this.y, this.y - height];
			const line = (x1: number, y1: number, x2: number, y2: number): void =>
				this.page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.5 });
			if (ruled && !below && !open) this.page.drawRectangle({ x: from, y: bottom, width: to - from, height, borderWidth: 0.5 });
			else if (ruled) {
				line(from, bottom, from, top);
				line(to, bottom, to, top);
				if (!below) line(from, top, to, top);
				if (!open) line(from, bottom, to, bottom);
			}
			lines.forEach((line, index) => {
				this.page.drawText(line, { x: from + PADDING, y: this.y - PADDING - this.size * 1.15 * (index + 0.85), size: this.size, font });
			});
		}
		this.y -= height;
	}

	link(url: string, left: number, right: number): void {
		const action = this.pdf.context.obj({ Type: 'Action', S: 'URI', URI: PDFString.of(url) });
		const rectangle = [left, this.y, right, this.y + this.size + 6];
		const annotation = this.pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: rectangle, Border: [0, 0, 0], A: action });
		const reference = this.pdf.context.register(annotation);
		const existing = this.page.node.Annots();
		if (existing) existing.push(reference);
		else this.page.node.set(PDFName.of('Annots'), this.pdf.context.obj([reference]));
	}
}
