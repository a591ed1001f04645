/** Makes a workbook from sheets of plain values; blank rows and columns stay where they are. */
import writeXlsxFile from 'write-excel-file/node';

export type CellInput = string | number | boolean | Date | null;

export interface BuiltSheet {
	name: string;
	rows: CellInput[][];
}

/** Makes the bytes of an .xlsx file. */
export async function makeXlsx(sheets: readonly BuiltSheet[]): Promise<Uint8Array> {
	const file = writeXlsxFile(
		sheets.map(({ name, rows }) => ({
			sheet: name,
			data: rows.map((row) => row.map((value) => (value === null ? null : value instanceof Date ? { value, format: 'dd/mm/yyyy' } : { value }))),
		})),
	);
	return file.toBuffer();
}
