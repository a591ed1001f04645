/** Gives the rows that a reader sees as a file, from the published data, so that it has every column. */
import { parseCsv, type CsvRecord } from '../lib/csv-read.ts';

/**
 * Offers some lines of a data file as a file of their own.
 *
 * @param keep says of a line, without the header, whether it is one of them.
 */
export async function takeRows(
	address: string,
	name: string,
	keep: (line: CsvRecord, at: number, all: number) => boolean,
): Promise<void> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const [header, ...lines] = parseCsv(await response.text());
	const kept = lines.filter((line, at) => keep(line, at, lines.length));
	const text = [header!, ...kept].map(({ raw }) => raw).join('\r\n');
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([`${text}\r\n`], { type: 'text/csv' }));
	link.download = `${name}.csv`;
	link.click();
	URL.revokeObjectURL(link.href);
}
