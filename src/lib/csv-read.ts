/** Reads RFC 4180 text in the browser, keeping each record's own characters so that it can be written back untouched. */

export interface CsvRecord {
	cells: string[];
	/** The record as it stands in the file, without its line end. */
	raw: string;
}

/** Splits CSV text into records. Quoted cells may hold commas, quotes and line ends. */
export function parseCsv(text: string): CsvRecord[] {
	const records: CsvRecord[] = [];
	let cells: string[] = [];
	let cell = '';
	let quoted = false;
	let start = 0;
	const close = (end: number) => {
		cells.push(cell);
		records.push({ cells, raw: text.slice(start, end) });
		cells = [];
		cell = '';
	};
	for (let at = 0; at < text.length; at += 1) {
		const letter = text[at]!;
		if (quoted) {
			if (letter !== '"') cell += letter;
			else if (text[at + 1] === '"') {
				cell += '"';
				at += 1;
			} else quoted = false;
		} else if (letter === '"') quoted = true;
		else if (letter === ',') {
			cells.push(cell);
			cell = '';
		} else if (letter === '\n' || letter === '\r') {
			const length = letter === '\r' && text[at + 1] === '\n' ? 2 : 1;
			close(at);
			at += length - 1;
			start = at + 1;
		} else cell += letter;
	}
	if (start < text.length) close(text.length);
	return records;
}

/** Order of two cells: numbers by size before words by alphabet, empty cells last. */
export function compareCells(a: string, b: string): number {
	if (a === b) return 0;
	if (a === '' || b === '') return a === '' ? 1 : -1;
	const [x, y] = [Number(a), Number(b)];
	if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
	if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
	return collator.compare(a, b);
}

// Made once: text by text, a comparison would make its own each time.
const collator = new Intl.Collator('en-GB', { numeric: true });
