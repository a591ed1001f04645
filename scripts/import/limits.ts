/** How much of anything a file may hold. Generous for a council's document, small for a machine. */
import { UnreadableFile } from './unreadable-file.ts';

export interface Limits {
	/** Size of the file, in bytes. */
	bytes: number;
	/** Size of all parts of a zipped document, or streams of a PDF, once inflated, in bytes. */
	inflatedBytes: number;
	/** How many times larger than its packed form a part may be, once it is over a mebibyte. */
	ratio: number;
	/** Parts of a zipped document. */
	parts: number;
	/** How deep elements may be nested. */
	depth: number;
	/** Pages of a PDF. */
	pages: number;
	/** Cells of a workbook or of the tables of a document. */
	cells: number;
	/** Rows and columns of a sheet. */
	rows: number;
	columns: number;
	/** Time for one file, in milliseconds. */
	milliseconds: number;
	/** Memory for one file, in mebibytes. */
	mebibytes: number;
}

const MEBIBYTE = 1 << 20;

export const LIMITS: Readonly<Limits> = {
	bytes: 64 * MEBIBYTE,
	inflatedBytes: 256 * MEBIBYTE,
	ratio: 250,
	parts: 5_000,
	depth: 400,
	pages: 1_000,
	cells: 500_000,
	rows: 50_000,
	columns: 1_024,
	milliseconds: 30_000,
	mebibytes: 1_024,
};

/** Throws `UnreadableFile` where there is more of a thing than a limit allows. `what` is a plural: "pages". */
export function keepWithin(count: number, limit: number, what: string): void {
	if (count <= limit) return;
	throw new UnreadableFile(
		'too-large',
		`It holds ${count.toLocaleString('en-GB')} ${what}; the most that is read is ${limit.toLocaleString('en-GB')}.`,
	);
}

/** Throws `UnreadableFile` where a part inflates too far: past the total allowed, or out of all proportion. */
export function keepInProportion(part: string, packed: number, inflated: number, limits: Limits): void {
	if (inflated <= MEBIBYTE || inflated <= packed * limits.ratio) return;
	const times = Math.round(inflated / Math.max(packed, 1)).toLocaleString('en-GB');
	throw new UnreadableFile(
		'too-large',
		`Its part ${part} unpacks to ${times} times its size, as a file made to fill a disk or memory does.`,
		'Do not open it; ask the publisher for the document again.',
	);
}
