/** Makes a Word document from pieces. */
import * as docx from 'docx';
import { fullCell } from './pieces.ts';
import type { BuiltDocument, Piece } from './pieces.ts';

const LEVELS = { decimal: 'decimal', letter: 'lowerLetter', roman: 'lowerRoman' } as const;
const HEADINGS = [docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3];

/** Makes the bytes of a .docx file. */
export async function makeDocx(document: BuiltDocument): Promise<Uint8Array> {
	const lists = new Lists();
	const children = document.pieces.flatMap((piece) => toChildren(piece, lists));
	const paragraph = (text: string | undefined): docx.Paragraph[] => (text ? [new docx.Paragraph({ text })] : []);
	const file = new docx.Document({
		title: document.title,
		numbering: { config: lists.config },
		sections: [
			{
				headers: { default: new docx.Header({ children: paragraph(document.header) }) },
				footers: { default: new docx.Footer({ children: paragraph(document.footer?.(1, 1)) }) },
				children,
			},
		],
	});
	return docx.Packer.toBuffer(file);
}

/** Every numbered list needs a definition of its own, or it would go on counting from the one before. */
class Lists {
	readonly config: { reference: string; levels: docx.ILevelsOptions[] }[] = [];

	add(style: keyof typeof LEVELS): string {
		const reference = `list-${this.config.length}`;
		const levels = [0, 1, 2].map((level) => ({ level, format: LEVELS[style], text: `%${level + 1})` }));
		this.config.push({ reference, levels });
		return reference;
	}
}

function toChildren(piece: Piece, lists: Lists): (docx.Paragraph | docx.Table)[] {
	switch (piece.kind) {
		case 'heading':
			return [new docx.Paragraph({ text: piece.text, heading: HEADINGS[piece.level - 1] })];
		case 'bold':
			return [new docx.Paragraph({ children: [new docx.TextRun({ text: piece.text, bold: true })] })];
		case 'paragraph':
			return [new docx.Paragraph({ children: runs(piece) })];
		case 'page break':
			return [new docx.Paragraph({ children: [new docx.PageBreak()] })];
		case 'list': {
			const reference = piece.numbered ? lists.add(piece.numbered) : undefined;
			return piece.items.map(({ text, depth = 0 }) =>
				reference
					? new docx.Paragraph({ text, numbering: { reference, level: depth } })
					: new docx.Paragraph({ text, bullet: { level: depth } }),
			);
		}
		case 'box':
			return [table([[{ children: piece.pieces.flatMap((inner) => toChildren(inner, lists)) }]]), new docx.Paragraph('')];
		case 'table':
			return [
				table(
					piece.rows.map((row) =>
						row.map((cell) => {
							const { text, across, down } = fullCell(cell);
							return { children: text.split('\n').map((line) => new docx.Paragraph(line)), columnSpan: across, rowSpan: down };
						}),
					),
				),
				new docx.Paragraph(''),
			];
	}
}

function table(rows: docx.ITableCellOptions[][]): docx.Table {
	return new docx.Table({
		rows: rows.map((cells) => new docx.TableRow({ children: cells.map((cell) => new docx.TableCell(cell)) })),
	});
}

function runs(piece: Extract<Piece, { kind: 'paragraph' }>): docx.ParagraphChild[] {
	const lines = piece.text.split('\n').map((text, index) => new docx.TextRun({ text, ...(index > 0 && { break: 1 }) }));
	if (!piece.link) return lines;
	const { text, url } = piece.link;
	return [...lines, new docx.TextRun(' '), new docx.ExternalHyperlink({ link: url, children: [new docx.TextRun(text)] })];
}
