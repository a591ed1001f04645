/** Finds the heading rows of a sheet and reads the rows under them as fields and amounts. */
import { parsePrintedMoney, statedScale } from '../../../src/domain/printed-money.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import type { Cell, Table } from '../blocks.ts';
import { SHEET_FORMS } from './part2-forms.ts';
import type { SheetForm } from './part2-forms.ts';
import type { YearAmount } from './part2-model.ts';

/** A stretch of a sheet: what its columns are, and the rows under them. */
export interface SheetPart {
	form: SheetForm;
	/** Column of each field. */
	fields: Map<string, number>;
	/** Heading of every column, lines of several rows joined. */
	headings: string[];
	rows: Cell[][];
	/** What the sheet says of the unit of its amounts: 1000, 1000000, or undefined. */
	scale: number | undefined;
}

/** Cuts a sheet at its heading rows. Rows above the first belong to no part. */
export function findParts(table: Table): SheetPart[] {
	const parts: SheetPart[] = [];
	const all = table.rows.flat().map((cell) => cell.text);
	const scale = statedScale(all.filter((text) => /£/.test(text) && text.length < 200).join(' '));
	table.rows.forEach((row, index) => {
		const form = SHEET_FORMS.find((one) => isHeading(row, one));
		const current = parts.at(-1);
		if (form && !(current && isRepeated(current, row))) {
			parts.push({ form, scale, rows: [], ...readHeadings(table.rows, index, form) });
		} else if (current && !isUnderHeading(current, row)) current.rows.push(row);
	});
	return parts;
}

function isHeading(row: readonly Cell[], form: SheetForm): boolean {
	const used = new Set<number>();
	return form.needs.every((need) => {
		const at = row.findIndex(
			(cell, index) => !used.has(index) && cell.text.length < 120 && need.test(cell.text.trim()),
		);
		used.add(at);
		return at >= 0;
	});
}

function isRepeated(part: SheetPart, row: readonly Cell[]): boolean {
	return row.every((cell, column) => cell.text === '' || (part.headings[column] ?? '').includes(cell.text.trim()));
}

/** Headings often take two or three rows: years above, details below. A row without numbers under the first is one. */
function isUnderHeading(part: SheetPart, row: readonly Cell[]): boolean {
	if (part.rows.length > 0) return false;
	const key = [...part.fields.values()][0] ?? 0;
	const under =
		row[key]?.text === '' &&
		row.some((cell) => cell.text !== '') &&
		row.every((cell) => cell.text === '' || !/^[-£\d.,\s]+$/.test(cell.text));
	if (under)
		row.forEach((cell, column) => (part.headings[column] = `${part.headings[column] ?? ''} ${cell.text}`.trim()));
	return under;
}

const YEAR = /\b(20)?(1[3-9])\s?[/-]\s?(?:20)?(1[4-9])\b/;

function readHeadings(rows: readonly Cell[][], index: number, form: SheetForm): Pick<SheetPart, 'fields' | 'headings'> {
	const row = rows[index] ?? [];
	const above = rows[index - 1] ?? [];
	// A year in a merged cell above holds for the columns to its right, up to the next.
	let group = '';
	const headings = row.map((cell, column) => {
		const text = above[column]?.text.trim() ?? '';
		if (text !== '') group = YEAR.test(text) || /baseline|plan/i.test(text) ? text : '';
		return `${group} ${cell.text.trim()}`.replace(/\s+/g, ' ').trim();
	});
	const fields = new Map<string, number>();
	for (const [field, pattern] of Object.entries(form.columns)) {
		const at = row.findIndex(
			(cell, column) => cell.text !== '' && pattern.test(cell.text.trim()) && ![...fields.values()].includes(column),
		);
		if (at >= 0) fields.set(field, at);
	}
	return { fields, headings };
}

/** The text under a field, empty where the form has no such column. */
export function fieldOf(part: SheetPart, row: readonly Cell[], field: string): string {
	const column = part.fields.get(field);
	return column === undefined ? '' : (row[column]?.text.trim() ?? '');
}

/** The financial year a heading names, as `2014/15`. */
export function yearOf(heading: string): string | undefined {
	const match = YEAR.exec(heading);
	if (!match?.[2] || !match[3] || Number(match[3]) !== Number(match[2]) + 1) return undefined;
	return `20${match[2]}/${match[3]}`;
}

/** The amounts of a row: one for each column whose heading names a year and that holds no other field. */
export function amountsOf(part: SheetPart, row: readonly Cell[]): YearAmount[] {
	const taken = new Set(part.fields.values());
	return part.headings.flatMap((heading, column) => {
		const year = yearOf(heading);
		const cell = row[column];
		if (!year || !cell || taken.has(column)) return [];
		const { reading, unit } = readAmount(cell, statedScale(heading) ?? part.scale);
		return [{ year, column: withoutYear(heading), pounds: reading, unit }];
	});
}

/** What a heading says besides its year and unit. */
function withoutYear(heading: string): string {
	return heading
		.replace(YEAR, '')
		.replace(/\(?£\s?0{3}['’]?s?\)?|\(\s*\)/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

const NOTHING = /^(?:[-–—.]*|n\s?\/?\s?a|tb[cad])$/i;

/** Reads an amount of money; `scale` multiplies a bare number. */
export function readAmount(
	cell: { text: string; place: Place },
	scale: number | undefined,
): { reading: Reading<number>; unit: 'stated' | 'unsaid' } {
	const raw = cell.text.trim();
	const source = cell.place;
	if (NOTHING.test(raw)) return { reading: { state: 'unanswered', raw, source }, unit: 'unsaid' };
	const money = parsePrintedMoney(raw, scale);
	if (!money) return { reading: { state: 'unreadable', raw, source }, unit: 'unsaid' };
	return {
		reading: { state: 'read', raw, value: money.pounds, source },
		unit: scale !== undefined || money.unit === 'stated' ? 'stated' : 'unsaid',
	};
}

/** Reads a plain number, a percentage or a rate. */
export function readNumber(cell: { text: string; place: Place } | undefined): Reading<number> {
	const raw = cell?.text.trim() ?? '';
	const source = cell?.place;
	if (NOTHING.test(raw)) return { state: 'unanswered', raw, source };
	const match = /^[(£]?\s*(-|−)?\s*£?\s*([\d,]*\.?\d+)\s*%?\)?$/.exec(raw);
	if (!match?.[2]) return { state: 'unreadable', raw, source };
	const value = Number(match[2].replaceAll(',', ''));
	return { state: 'read', raw, value: match[1] || raw.startsWith('(') ? -value : value, source };
}
