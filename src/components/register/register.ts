/**
 * What a register is: rows of one kind over all plans, with the headings of their table, the look of a row, what they
 * are filtered by and how they are divided where there are too many for one page. Pages, the parts of a long register
 * and the files that the browser loads are all made from it.
 */
import type { Html } from '../../lib/html.ts';
import type { Cell } from '../../lib/table.ts';

export interface RegisterHead<Row> {
	heading: string;
	/** Id of the heading's cell, for links to the column. */
	id?: string;
	/** Whether its cells are numbers, which stand to the right. */
	number?: boolean;
	/** What a long register sorts by under this heading; it does not sort under one without. */
	sort?: (row: Row) => Cell;
}

export interface RegisterFacet<Row> {
	/** Name in the address of the page. */
	name: string;
	label: string;
	/** Words for no choice, such as "All areas". */
	all: string;
	values: (row: Row) => readonly (string | null | undefined)[];
	/** Words for a value; the value itself where left out. */
	nameOf?: (value: string) => string;
	order?: readonly string[];
	/** Whether a choice takes rows with this number or more. */
	atLeast?: boolean;
	/** Whether it is out of the way until it is asked for. */
	rare?: boolean;
}

/** One of the two things by which a long register is divided, such as regions. */
export interface RegisterLevel<Row> {
	heading: string;
	members: readonly { slug: string; name: string }[];
	/** The slug of the one member that a row belongs to. */
	of: (row: Row) => string;
}

export interface Register<Row> {
	/** Name of its page: `risks` for `/risks/`. */
	id: string;
	/** Id of its table. */
	table: string;
	/** Title of its parts, before what they hold: `Risks`. */
	title: string;
	/** What the rows are, such as "risks". */
	noun: string;
	caption: string;
	/** Name of its data file, and what the rows of that are where they are not its own. */
	dataset: string;
	dataNoun?: string;
	/** Whether rows found can be taken from the data file: by their keys, or, of a long register, in their order. */
	download?: boolean;
	/** Class of its table, besides those that `stack` brings. */
	className?: string;
	/** Whether each row becomes a block of its own on a narrow screen. */
	stack?: boolean;
	/** Label of the field for words; none where there is none. */
	wordsLabel?: string;
	heads: readonly RegisterHead<Row>[];
	facets: readonly RegisterFacet<Row>[];
	levels: readonly [RegisterLevel<Row>, RegisterLevel<Row>];
	rows: readonly Row[];
	/** Digest of all that a row is made of but the code; undefined for a row of no plan. Rows of a plan stand together. */
	madeOf: (row: Row) => string | undefined;
	/** What tells a row from all others. */
	key: (row: Row) => string;
	/** The cells of a row. */
	cells: (row: Row) => Html;
	/** Id of a row's element, for links to it. */
	rowId?: (row: Row) => string;
}

/** A register whatever its rows are: what is made from one needs to know only that they belong together. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a register and its rows always come together
export type AnyRegister = Register<any>;

/** A way to the headings of a column list, so that a table says what its data file says. Throws on an unknown name. */
export function headingsOf(columns: readonly { name: string; heading: string }[]): (name: string) => string {
	const headings = new Map(columns.map(({ name, heading }) => [name, heading]));
	return (name) => {
		const heading = headings.get(name);
		if (heading === undefined) throw new Error(`there is no column ${name}`);
		return heading;
	};
}
