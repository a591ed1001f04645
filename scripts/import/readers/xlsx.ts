/** Reads a workbook: every sheet as a heading and one table, every cell with its address. Formulas give their last value. */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { Block, Cell, ReadDocument } from '../blocks.ts';
import { checkXml } from '../check-xml.ts';
import { LIMITS } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { inflateParts, listZip } from '../zip-parts.ts';
import { checkSheets, columnLetters } from './xlsx-check.ts';

/** A number as the text it is stored as. */
interface StoredNumber {
	stored: string;
}

/** A value of a cell as the reader of workbooks gives it. */
type CellValue = string | boolean | Date | StoredNumber | null;

const WANTED =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/(?:work|chart)sheets\/[^/]+\.xml)$/i;

/**
 * Reads the bytes of an .xlsx file. Rows and columns without any value are left out; places keep their addresses.
 * Throws `UnreadableFile` where it is damaged, locked, too large or empty.
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<ReadDocument> {
	const sheets = await sheetsOf(openXlsx(bytes));
	const blocks: Block[] = [];
	for (const { sheet, data } of sheets) {
		const rows = filledCells(sheet, (data as CellValue[][] | undefined) ?? []);
		const place = rows[0]?.[0]?.place;
		if (!place) continue;
		blocks.push({ kind: 'heading', level: 1, text: sheet, place });
		blocks.push({ kind: 'table', shape: 'sheet', rows, place });
	}
	if (blocks.length === 0) throw new UnreadableFile('no-text', 'None of its sheets holds a value.');
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { file, kind: 'xlsx', sha256, title: firstText(blocks) ?? file, blocks, links: [], leftOut: [] };
}

/** The workbook again, with nothing in it but its sheets, each part looked over. */
function openXlsx(bytes: Uint8Array): Uint8Array {
	const parts = inflateParts(bytes, listZip(bytes, LIMITS), (name) => WANTED.test(name), LIMITS);
	const sheets: string[] = [];
	for (const [name, part] of parts) {
		const xml = new TextDecoder().decode(part);
		checkXml(name, xml, LIMITS);
		if (/^xl\/worksheets\//i.test(name)) sheets.push(xml);
	}
	checkSheets(sheets, LIMITS);
	return zipSync(Object.fromEntries(parts), { level: 0 });
}

async function sheetsOf(zip: Uint8Array): ReturnType<typeof readXlsxFile<StoredNumber>> {
	try {
		return await readXlsxFile<StoredNumber>(Buffer.from(zip), { parseNumber: (stored) => ({ stored }), trim: false });
	} catch (error) {
		throw new UnreadableFile('damaged', `Its sheets could not be taken apart (${(error as Error).message}).`);
	}
}

/** The rows that hold a value, from the first to the last column that does. */
function filledCells(sheet: string, data: readonly CellValue[][]): Cell[][] {
	const texts = data.map((row) => row.map(printValue));
	const used = texts.flatMap((row) => row.flatMap((text, column) => (text === '' ? [] : [column])));
	const first = used.reduce((a, b) => Math.min(a, b), Infinity);
	const last = used.reduce((a, b) => Math.max(a, b), -1);
	return texts.flatMap((row, rowIndex) => {
		if (!row.some((text) => text !== '')) return [];
		const cells: Cell[] = [];
		for (let column = first; column <= last; column += 1) {
			cells.push({ text: row[column] ?? '', place: { sheet, cell: `${columnLetters(column + 1)}${rowIndex + 1}` } });
		}
		return [cells];
	});
}

/** A value as text: days as YYYY-MM-DD, numbers without the dust of binary arithmetic. */
function printValue(value: CellValue | undefined): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (typeof value === 'string') return value.trim().replace(/\r\n?/g, '\n');
	const number = Number(value.stored);
	return Number.isFinite(number) ? String(Number(number.toPrecision(12))) : value.stored;
}

function firstText(blocks: readonly Block[]): string | undefined {
	for (const block of blocks) {
		if (block.kind !== 'table') continue;
		for (const row of block.rows)
			for (const cell of row) if (/\p{L}{3}/u.test(cell.text)) return cell.text.split('\n')[0];
	}
	return undefined;
}
