/** A filled form in the formats that councils send: text with tabs, Word, PDF with ruled tables. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { PDFDocument, StandardFonts, type PDFFont } from 'pdf-lib';
import type { FormDocument, FormPiece } from './form-document.ts';

export const FORMATS = ['txt', 'docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** The bytes of a document in a format. */
export async function writeDocument({ pieces }: FormDocument, format: Format): Promise<Uint8Array> {
	if (format === 'txt') return Buffer.from(pieces.map(toText).join('\n\n'));
	if (format === 'docx') return Packer.toBuffer(new Document({ sections: [{ children: pieces.map(toWord) }] }));
	return toPdf(pieces);
}

const toText = (piece: FormPiece): string =>
	piece.kind === 'table' ? piece.rows.map((row) => row.join('\t')).join('\n') : piece.text;

function toWord(piece: FormPiece): Paragraph | Table {
	if (piece.kind !== 'table') {
		return new Paragraph({
			text: piece.text,
			...(piece.kind === 'heading' ? { heading: HeadingLevel.HEADING_2 } : {}),
		});
	}
	const cell = (text: string) => new TableCell({ children: [new Paragraph({ text })] });
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: piece.rows.map((row) => new TableRow({ children: row.map(cell) })),
	});
}

const [WIDTH, HEIGHT, MARGIN, SIZE, LINE, PADDING] = [595, 842, 60, 10, 12, 4];

async function toPdf(pieces: readonly FormPiece[]): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	const font = await pdf.embedFont(StandardFonts.Helvetica);
	const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
	let page = pdf.addPage([WIDTH, HEIGHT]);
	let y = HEIGHT - MARGIN;
	const room = (height: number): void => {
		if (y - height >= MARGIN) return;
		page = pdf.addPage([WIDTH, HEIGHT]);
		y = HEIGHT - MARGIN;
	};
	for (const piece of pieces) {
		if (piece.kind === 'table') {
			for (const row of piece.rows) {
				const width = (WIDTH - 2 * MARGIN) / row.length;
				const cells = row.map((text) => wrap(text, width - 2 * PADDING, font));
				const height = Math.max(...cells.map(({ length }) => length)) * LINE + 2 * PADDING;
				room(height);
				cells.forEach((lines, column) => {
					const x = MARGIN + column * width;
					page.drawRectangle({ x, y: y - height, width, height, borderWidth: 0.5 });
					lines.forEach((text, index) =>
						page.drawText(text, { x: x + PADDING, y: y - PADDING - (index + 0.8) * LINE, size: SIZE, font }),
					);
				});
				y -= height;
			}
		} else {
			const own = piece.kind === 'heading' ? bold : font;
			for (const text of wrap(piece.text, WIDTH - 2 * MARGIN, own)) {
				room(LINE);
				y -= LINE;
				page.drawText(text, { x: MARGIN, y, size: SIZE, font: own });
			}
		}
		y -= LINE / 2;
	}
	return pdf.save();
}

/** Lines of at most a width. Signs that the standard fonts lack become spaces. */
function wrap(text: string, width: number, font: PDFFont): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.replace(/[^\x20-\x7e£–’‘“”•]/g, ' ').split(/\s+/)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && font.widthOfTextAtSize(longer, SIZE) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}
