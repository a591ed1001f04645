import { csvCell } from '../../../src/lib/csv.ts';
import { parseCsv } from '../../../src/lib/csv-read.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import type { Cell } from '../../../src/lib/table.ts';
import { problemWith, type SiteClaim } from '../claim.ts';
import { datasetsOf, readRows } from '../datasets.ts';
import { PROMISED_COLUMNS } from './data-has-its-columns.ts';

const REMEDY = 'Make both files from the same rows and columns.';

/** Every CSV file has a JSON file beside it that tells the same rows in the same order. */
export const dataFilesAgree: SiteClaim = {
	claim: 'every data file can be read, and its CSV and JSON tell the same rows',
	check: (site) =>
		datasetsOf(site, Object.keys(PROMISED_COLUMNS)).flatMap((name): Problem[] => {
			const [csvFile, jsonFile] = [`data/${name}.csv`, `data/${name}.json`];
			for (const file of [csvFile, jsonFile]) {
				if (!site.files.has(file))
					return [problemWith(file, 'the file is missing', 'Write both forms of each dataset.')];
			}
			const rows = readRows(site.read(jsonFile));
			if (typeof rows === 'string') return [problemWith(jsonFile, rows, 'Write an array of objects.')];
			const [first, ...records] = parseCsv(site.read(csvFile));
			const columns = first?.cells ?? [];
			const problems: Problem[] = [];
			if (records.length !== rows.length) {
				problems.push(problemWith(csvFile, `it has ${records.length} rows, ${jsonFile} has ${rows.length}`, REMEDY));
			}
			records.forEach(({ cells }, index) => {
				if (cells.length !== columns.length) {
					const message = `row ${index + 1} has ${cells.length} cells under ${columns.length} headings`;
					problems.push(problemWith(csvFile, message, 'Quote the cells of this row.'));
				}
				const row = rows[index];
				const differing = row && columns.find((column, at) => asWritten(row[column]) !== cells[at]);
				if (differing) {
					const message = `row ${index + 1}: ${differing} is "${asWritten(row[differing])}" in the JSON file`;
					problems.push(problemWith(csvFile, message, REMEDY, differing));
				}
				const extra = row && Object.keys(row).find((key) => !columns.includes(key));
				if (extra) problems.push(problemWith(jsonFile, `row ${index + 1} has ${extra}, which is no column`, REMEDY));
			});
			return problems;
		}),
};

/** What a reader of CSV finds where this value was written. */
const asWritten = (cell: Cell | undefined): string => parseCsv(csvCell(cell ?? null))[0]?.cells[0] ?? '';
