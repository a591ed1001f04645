/** What a page of a PDF turns into before pages are joined: blocks that still know where they stood. */
import type { Line } from './pdf-lines.ts';

export interface DraftCell {
	text: string;
	mergedWith?: 'above' | 'left';
}

export interface DraftTable {
	kind: 'table';
	page: number;
	top: number;
	/** Left edges of the columns. */
	columns: number[];
	rows: DraftCell[][];
}

export interface DraftLines {
	kind: 'lines';
	page: number;
	lines: Line[];
}

export type Draft = DraftTable | DraftLines;
