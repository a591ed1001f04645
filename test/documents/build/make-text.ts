/** Builds plain text from an invented document, with its tables in one of the shapes that text has in the wild. */
import { fullCell, type BuiltDocument, type Piece } from './pieces.ts';

/** Columns parted by tabs; a cell a line led by a tab; `Label / value`; a line for each cell. */
export type TableShape = 'tabs' | 'cells-by-line' | 'label-slash-value' | 'label-then-values';

export type TextEncoding = 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Signs that Windows-1252 has at places of its own. */
const WINDOWS: Record<string, number> = { '€': 0x80, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97 };

/** The document as text. */
export function makeText({ pieces }: BuiltDocument, shape: TableShape): string {
	return `${pieces.flatMap((piece) => linesOf(piece, shape)).join('\n')}\n`;
}

/** The bytes of a text. Signs that an encoding lacks become question marks. */
export function encode(text: string, encoding: TextEncoding): Uint8Array {
	if (encoding === 'utf-8') return Buffer.from(text);
	if (encoding === 'utf-8 with a mark') return Buffer.from(`\ufeff${text}`);
	if (encoding === 'windows-1252') return Uint8Array.from([...text].map((sign) => WINDOWS[sign] ?? (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 63)));
	const little = Buffer.from(`\ufeff${text}`, 'utf16le');
	return encoding === 'utf-16le' ? little : little.swap16();
}

function linesOf(piece: Piece, shape: TableShape): string[] {
	switch (piece.kind) {
		case 'heading':
		case 'bold':
			return [piece.text, ''];
		case 'paragraph':
			return [...piece.text.split('\n').flatMap((line) => [line, '']), ...(piece.link ? [piece.link.url, ''] : [])];
		case 'list':
			return [...piece.items.map(({ text, depth = 0 }, index) => `${'  '.repeat(depth)}${marker(piece.numbered, index)} ${text}`), ''];
		case 'box':
			return piece.pieces.flatMap((each) => linesOf(each, shape));
		case 'page break':
			return [''];
		case 'table':
			return tableLines(piece, shape);
	}
}

const ROMAN = ['i)', 'ii)', 'iii)', 'iv)', 'v)', 'vi)', 'vii)', 'viii)'];

function marker(numbered: 'decimal' | 'letter' | 'roman' | undefined, index: number): string {
	if (numbered === 'roman') return `- ${ROMAN[index] ?? 'x)'}`;
	if (numbered === 'letter') return `- ${String.fromCharCode(97 + index)})`;
	return numbered === 'decimal' ? `${index + 1}.` : '-';
}

function tableLines({ rows }: Extract<Piece, { kind: 'table' }>, shape: TableShape): string[] {
	const cells = rows.map((row) => row.map((cell) => fullCell(cell).text));
	const flat = (text: string): string => text.replaceAll('\n', ' ');
	switch (shape) {
		case 'tabs':
			return [...cells.map((row) => row.map(flat).join('\t')), ''];
		case 'cells-by-line':
			return [...cells.flatMap((row) => [...row.map((text) => `\t${text}`), '']), '', ''];
		case 'label-slash-value': {
			const lines = cells.map((row) => row.map(flat).join(' / '));
			// The first two rows run together, as they do where a converter drops a line end.
			return lines.length > 4 && cells[0]?.length === 2 ? [`${lines[0]}${lines[1]}`, ...lines.slice(2), ''] : [...lines, ''];
		}
		case 'label-then-values':
			return [...cells.flatMap((row) => row.flatMap((text) => text.split('\n'))), ''].flatMap((line) => [line, '']);
	}
}
