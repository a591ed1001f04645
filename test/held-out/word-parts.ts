/** Short ways to make the paragraphs and tables of a Word document. */
import { ExternalHyperlink, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType, WidthType } from 'docx';

type Inline = string | { link: string; text: string };

/** A cell: its paragraphs; how many columns it spans; whether it begins (`down`) or carries on (`up`) a merged column. */
export interface Cell {
	says: Inline[];
	across?: number;
	merge?: 'down' | 'up';
	bold?: boolean;
}

export const p = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
export const bold = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })] });
export const bullet = (text: string, level = 0): Paragraph => new Paragraph({ text, bullet: { level } });

const inline = (part: Inline, isBold = false): Paragraph =>
	new Paragraph({
		children: [
			typeof part === 'string'
				? new TextRun({ text: part, bold: isBold })
				: new ExternalHyperlink({ link: part.link, children: [new TextRun({ text: part.text, style: 'Hyperlink' })] }),
		],
	});

const MERGE = { down: VerticalMergeType.RESTART, up: VerticalMergeType.CONTINUE };

/** A table of rows of cells; a bare text is a cell of one paragraph. */
export const table = (rows: (string | Cell)[][]): Table =>
	new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: rows.map(
			(row) =>
				new TableRow({
					children: row.map((given) => {
						const cell: Cell = typeof given === 'string' ? { says: [given] } : given;
						return new TableCell({
							children: cell.says.map((part) => inline(part, cell.bold)),
							...(cell.across ? { columnSpan: cell.across } : {}),
							...(cell.merge ? { verticalMerge: MERGE[cell.merge] } : {}),
						});
					}),
				}),
		),
	});
