/** Cells of a table made from the column list that its data file is made from. */
import { html, type Html } from '../lib/html.ts';
import type { Cell, Column } from '../lib/table.ts';
import { formatCell } from '../lib/table-cell.ts';

/** How a cell looks, where it is not its plain value. */
export interface Look {
	/** Where the cell leads. */
	href?: string | undefined;
	/** Class of the tag the cell's words stand in. */
	tag?: string | undefined;
	/** Words in place of the plain value. */
	text?: string | undefined;
	/** Small words after the value. */
	after?: string | undefined;
	/** Link after the value. */
	afterHref?: string | undefined;
}

export interface TableLook<Row> {
	/** The columns shown, in order. */
	columns: readonly Column<Row>[];
	/** Name of the column whose cells head their rows; the first where left out. */
	rowHeader?: string | undefined;
	/** How cells of a column look, by column name. */
	looks?: Readonly<Record<string, (row: Row) => Look>>;
}

/** Columns by name, in the order named. Throws on a name that no column has. */
export const pickColumns = <Row>(columns: readonly Column<Row>[], names: readonly string[]): Column<Row>[] =>
	names.map((name) => {
		const column = columns.find((each) => each.name === name);
		if (!column) throw new Error(`there is no column ${name}`);
		return column;
	});

/** Whether cells of a column are numbers, which stand to the right and sort by size. */
export const isNumber = ({ type }: Pick<Column<never>, 'type'>): boolean => type === 'number' || type === 'integer';

/** The cells of one row. */
export const tableCells = <Row>({ columns, rowHeader = columns[0]?.name, looks = {} }: TableLook<Row>, row: Row) =>
	html`${columns.map((column) => tableCell(column, column.name === rowHeader, looks[column.name]?.(row), row))}`;

function tableCell<Row>(column: Column<Row>, isHeader: boolean, look: Look = {}, row: Row): Html {
	const cell = column.cell(row);
	const words = look.text ?? formatCell(column, cell);
	const number = isNumber(column);
	const classes = [number && 'number', words.length > 60 && 'wide'].filter(Boolean).join(' ');
	const attributes = html`${isHeader && html` scope="row"`}${classes && html` class="${classes}"`}${number && html` data-value="${sortValue(cell)}"`}`;
	const content = html`${inside(words, look)}${look.after && html` ${aside(look.after, look.afterHref)}`}`;
	return isHeader ? html`<th${attributes}>${content}</th>` : html`<td${attributes}>${content}</td>`;
}

const sortValue = (cell: Cell) => (cell === null ? '' : String(cell));

function inside(words: string, { href, tag }: Look): Html | string {
	if (href) return html`<a href="${href}">${words}</a>`;
	return tag ? html`<span class="tag ${tag}">${words}</span>` : words;
}

const aside = (words: string, href: string | undefined): Html =>
	href ? html`<a class="note-mark" href="${href}">${words}</a>` : html`<span class="source">${words}</span>`;
