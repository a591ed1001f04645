/** What invented documents are made of, before they become Word, PDF or HTML. */

export interface BuiltCell {
	text: string;
	/** Columns and rows that the cell takes up. */
	across?: number;
	down?: number;
}

export type Piece =
	| { kind: 'heading'; text: string; level: number }
	/** A heading only by its looks: a bold line in the size of the text. */
	| { kind: 'bold'; text: string }
	| { kind: 'paragraph'; text: string; link?: { text: string; url: string } }
	| { kind: 'list'; items: { text: string; depth?: number }[]; numbered?: 'decimal' | 'letter' | 'roman' }
	/** `widths` are shares of the page; rows of fewer cells leave the last ones empty. */
	| { kind: 'table'; rows: (string | BuiltCell)[][]; widths: number[]; heading?: boolean; ruled?: boolean }
	/** A frame around text, as the national form draws one around every answer. */
	| { kind: 'box'; pieces: Piece[] }
	| { kind: 'page break' };

/** A document to build, whatever the format. */
export interface BuiltDocument {
	title: string;
	pieces: Piece[];
	/** Printed on every page. */
	header?: string;
	footer?: (page: number, pages: number) => string;
}

/** A cell given in short, in full. */
export function fullCell(cell: string | BuiltCell): Required<BuiltCell> {
	return typeof cell === 'string' ? { text: cell, across: 1, down: 1 } : { across: 1, down: 1, ...cell };
}
