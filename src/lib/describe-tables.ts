/**
 * Tables of rendered Markdown for those who hear them: each in a region that scrolls, region and table with a name, the
 * cells that head columns and rows marked as such. Markdown itself says no more than which row comes first.
 */
import { escapeHtml, wordsOfHtml } from './html.ts';
import { shorten } from './words.ts';

/** A heading or a table. No attribute that the renderer writes holds a line break, so this finds nothing inside one. */
const HEADING_OR_TABLE =
	/<h[1-6]>([^]*?)<\/h[1-6]>|<table>\n<thead>\n<tr>\n([^]*?)<\/tr>\n<\/thead>\n(?:<tbody>\n([^]*?)<\/tbody>\n)?<\/table>/g;

const HEAD_CELL = /<th(?: style="text-align: (\w+)")?>([^]*?)<\/th>/g;
const BODY_CELL = /(<tr>\n)?<td(?: style="text-align: (\w+)")?>([^]*?)<\/td>/g;

/** Most headings of columns that a name tells. */
const MOST_HEADINGS = 3;
/** Most characters of a heading in a name, so that hearing it does not take long. */
const LONGEST_PART = 50;
/** A first cell longer than this is a text and no heading of its row: it would be read out before every other cell. */
const LONGEST_ROW_HEADING = 100;

/**
 * Describes the tables of HTML that the Markdown renderer made. `place` is what the text is, in words that no other text
 * on the page has, such as the title of a question; a table's place in it, the heading above and the first columns do the rest.
 */
export function describeTables(html: string, place: string): string {
	const first = html.indexOf('<table>\n');
	if (first === -1) return html;
	const several = html.includes('<table>\n', first + 1);
	let count = 0;
	let above = '';
	return html.replace(HEADING_OR_TABLE, (found, heading: string | undefined, head: string, body = '') => {
		if (heading !== undefined) {
			above = heading;
			return found;
		}
		count += 1;
		const columns = [...head.matchAll(HEAD_CELL)].map(([, , words]) => words!);
		const name = nameOf({ number: several ? count : undefined, place, above, columns });
		return [
			`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table aria-label="${name}">`,
			`<thead>\n<tr>\n${head.replace(HEAD_CELL, headCell)}</tr>\n</thead>`,
			...(body ? [`<tbody>\n${body.replace(BODY_CELL, columns.length > 1 ? bodyCell : plainCell)}</tbody>`] : []),
			'</table></div>',
		].join('\n');
	});
}

interface NameParts {
	/** Place among the tables of the text; undefined where it is the only one. */
	number: number | undefined;
	place: string;
	/** HTML of the heading above it in the text; empty where there is none. */
	above: string;
	/** HTML of its column headings. */
	columns: readonly string[];
}

/** `Table 2 in Vision, Localities: Locality, People, Share and 2 more`, as the value of an attribute. */
function nameOf({ number, place, above, columns }: NameParts): string {
	const where = [place, above && shorten(wordsOfHtml(above), LONGEST_PART)].filter(Boolean).join(', ');
	const headings = columns.map((words) => shorten(wordsOfHtml(words), LONGEST_PART)).filter(Boolean);
	const told = headings.slice(0, MOST_HEADINGS).join(', ');
	const more = headings.length > MOST_HEADINGS ? ` and ${headings.length - MOST_HEADINGS} more` : '';
	return escapeHtml(`Table${number ? ` ${number}` : ''} in ${where}${told && `: ${told}${more}`}`);
}

/** The policy of the site lets no style stand in a tag: what is set to the right is taken for numbers. */
const look = (align: string | undefined): string => (align === 'right' ? ' class="number"' : '');

/** A heading cell without words heads nothing. */
const headCell = (_: string, align: string | undefined, words: string): string =>
	words ? `<th scope="col"${look(align)}>${words}</th>` : '<td></td>';

const bodyCell = (cell: string, row: string | undefined, align: string | undefined, words: string): string =>
	row && words && wordsOfHtml(words).length <= LONGEST_ROW_HEADING
		? `${row}<th scope="row"${look(align)}>${words}</th>`
		: plainCell(cell, row, align, words);

const plainCell = (_: string, row: string | undefined, align: string | undefined, words: string): string =>
	`${row ?? ''}<td${look(align)}>${words}</td>`;
