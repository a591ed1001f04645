/** Rows of a risk table, with the cells of rows that a page end or a long cell cut in two joined again. */
import type { Template } from '../../../src/domain/template.ts';
import { leafOf, type Leaf, type Part } from '../flow.ts';
import { cellOf, filled, readHeading, spendHeading, type Columns, type Row } from './columns.ts';
import { looksLikeRating } from './rating.ts';
import { saysNothing } from './readings.ts';

export interface RiskCells {
	ref: string;
	risk: Leaf;
	/** One cell, or three: likelihood, impact and score. */
	ratings: Leaf[];
	mitigation: Leaf | undefined;
	owner?: Leaf | undefined;
	review?: Leaf | undefined;
	/** Every cell of the row, for the account of words. */
	leaves: Leaf[];
}

/** Column headings found in documents beside those of the forms. */
const ALSO = {
	ref: ['Ref', 'Ref no', 'No', 'Number', 'ID', 'Risk ref', 'Risk no', 'Risk ID', 'Risk number'],
	risk: ['Risk', 'Risks', 'Risk description', 'Description of risk', 'Identified risk', 'Key risk', 'Description'],
	rating: [
		'Rating',
		'Risk rating',
		'Risk score',
		'RAG',
		'RAG rating',
		'Level',
		'Risk level',
		'Overall rating',
		'Current rating',
	],
	likelihood: ['Likelihood', 'How likely', 'Probability', 'L'],
	impact: ['Impact', 'Severity', 'Consequence', 'I'],
	score: ['Score', 'Overall', 'Overall score', 'Overall risk', 'Total', 'L x I'],
	mitigation: [
		'Mitigation',
		'Mitigations',
		'Mitigating action',
		'Actions',
		'Action',
		'Controls',
		'Actions to manage risk',
		'Mitigation plan',
	],
	owner: ['Owner', 'Risk owner', 'Lead', 'Responsible', 'Owners', 'Responsible officer', 'Lead officer'],
	review: ['Date', 'Review date', 'Review', 'Timescale', 'Deadline', 'By when', 'Due'],
};

/** The risks of every table among the parts. */
export function readRiskRows(parts: readonly Part[], template: Template): RiskCells[] {
	const names = Object.fromEntries(
		Object.entries(ALSO).map(([field, texts]) => [field, [...(template.labels[field] ?? []), ...texts]]),
	);
	const found: RiskCells[] = [];
	let columns: Columns | undefined;
	let above: Row | undefined;
	for (const part of parts) {
		if (part.kind !== 'row') continue;
		const heading = headingOf(part, names);
		if (heading) {
			columns = heading;
			above = undefined;
			spendHeading(part);
			continue;
		}
		if (isBanner(part)) {
			above = undefined;
			continue;
		}
		const whole: Row = withCellsAbove(part, above);
		above = whole;
		const shared = readRow(whole, columns);
		// A row that shares its risk with the row above only has more to say of it.
		const goesUp = whole !== part && shared !== undefined && !part.cells.includes(shared.risk);
		const cells = goesUp || !shared ? readRow(part, columns) : { ...shared, leaves: [...part.cells] };
		if (!cells) {
			joinRow(found.at(-1), part, columns);
			continue;
		}
		const last = found.at(-1);
		if (last && (goesUp || (whole === part && goesOn(cells)))) joinCells(last, cells);
		else found.push(cells);
	}
	return found;
}

/** One cell drawn across the whole table: a heading over the rows below it, not a risk. Its words stay in the answer. */
const isBanner = ({ cells: [first, ...rest] }: Row): boolean =>
	!!first?.text && rest.length > 1 && rest.every(({ goesLeft }) => goesLeft);

/** A row whose cells that are one with the cell above hold what that cell holds; the row itself where it has none. */
function withCellsAbove(row: Row, above: Row | undefined): Row {
	if (above?.group !== row.group || !row.cells.some(({ goesUp }) => goesUp)) return row;
	return { ...row, cells: row.cells.map((cell, index) => (cell.goesUp && above.cells[index]) || cell) };
}

const readRow = (row: Row, columns: Columns | undefined): RiskCells | undefined =>
	columns && isRated(columns) ? (fit(row, columns) ?? guess(row)) : (guess(row) ?? (columns && fit(row, columns)));

const isRated = ({ rating, likelihood, score }: Columns): boolean => (rating ?? likelihood ?? score) !== undefined;

function headingOf(row: Row, names: Record<string, string[]>): Columns | undefined {
	const columns = readHeading(row, names, 2);
	if (!columns || (columns.risk === undefined && columns.mitigation === undefined)) return undefined;
	if (filled(row).some(({ text }) => /^\d+$/.test(text) || /^(?:high|medium|low)$/i.test(text))) return undefined;
	// A heading has a name in nearly every cell; a risk whose text begins with "Risk" has not.
	const both = columns.risk !== undefined && columns.mitigation !== undefined;
	return both || Object.keys(columns).length >= filled(row).length - 1 ? columns : undefined;
}

function fit(row: Row, columns: Columns): RiskCells | undefined {
	const widest = Math.max(...Object.values(columns).map((index) => index ?? 0));
	if (row.cells.length < Math.min(widest + 1, 3) && columns.mitigation !== undefined) return undefined;
	const risk = cellOf(row, columns, 'risk') ?? row.cells[0];
	const threes = [cellOf(row, columns, 'likelihood'), cellOf(row, columns, 'impact'), cellOf(row, columns, 'score')];
	const factors = columns.likelihood !== undefined && columns.impact !== undefined;
	const rating = cellOf(row, columns, 'rating') ?? (factors ? undefined : (threes[2] ?? threes[0]));
	if (!risk) return undefined;
	return {
		ref: cellOf(row, columns, 'ref')?.text ?? '',
		risk,
		ratings: factors ? threes.map((leaf) => leaf ?? leafOf('', risk.place)) : rating ? [rating] : [],
		mitigation: cellOf(row, columns, 'mitigation') ?? (columns.mitigation === undefined ? row.cells.at(-1) : undefined),
		owner: cellOf(row, columns, 'owner'),
		review: cellOf(row, columns, 'review'),
		leaves: [...row.cells],
	};
}

/** A row of a table without a heading: the cells before the first rating are the risk, those after the last the action. */
function guess(row: Row): RiskCells | undefined {
	const cells = filled(row);
	const first = cells.findIndex(({ text }, index) => index > 0 && looksLikeRating(text));
	if (first < 1) return undefined;
	let end = first;
	while (end < cells.length && end - first < 3 && looksLikeRating(cells[end]?.text ?? '')) end += 1;
	const risk = cells[first - 1];
	if (!risk || risk.text.length < 4) return undefined;
	const ratings = cells.slice(first, end);
	return {
		ref: first > 1 ? (cells[0]?.text ?? '') : '',
		risk,
		ratings: ratings.length === 2 ? [...ratings, leafOf('', risk.place)] : ratings,
		mitigation: cells[end],
		leaves: [...row.cells],
	};
}

/** Whether a row goes on with the one above: it has no rating, and its words begin in the middle of a sentence. */
function goesOn({ risk, ratings, mitigation }: RiskCells): boolean {
	const rated = ratings.some(({ text }) => text !== '' && !saysNothing(text));
	if (rated) return false;
	return (
		risk.text === '' || /^\p{Ll}/u.test(risk.text) || (/^\p{Ll}/u.test(mitigation?.text ?? '') && risk.text.length < 60)
	);
}

function joinCells(last: RiskCells, more: RiskCells): void {
	last.risk = joined(last.risk, more.risk);
	if (more.mitigation) last.mitigation = last.mitigation ? joined(last.mitigation, more.mitigation) : more.mitigation;
	last.leaves.push(...more.leaves);
}

/** A row too short for the table goes on with the risk above it, as a cut cell does; which cell is told by its column. */
function joinRow(last: RiskCells | undefined, row: Row, columns: Columns | undefined): void {
	if (!last) return;
	row.cells.forEach((cell, index) => {
		if (cell.text === '') return;
		if (index === (columns?.risk ?? 0) && row.cells.length > 1) last.risk = joined(last.risk, cell);
		else last.mitigation = last.mitigation ? joined(last.mitigation, cell) : cell;
	});
	last.leaves.push(...row.cells);
}

/** A new leaf with the words of both; the words themselves stay accounted for on the leaves they came from. */
const joined = (a: Leaf, b: Leaf): Leaf =>
	b.text === '' ? a : leafOf([a.text, b.text].filter((text) => text !== '').join(' '), a.place);
