/** Milestones in action plans: rows with a deadline. */
import { findPrintedDates } from '../../../src/domain/printed-date.ts';
import type { Milestone } from '../../../src/domain/records.ts';
import { spanOf, type Part } from '../flow.ts';
import { cellOf, filled, readHeading, type Columns } from './columns.ts';
import { saysNothing } from './readings.ts';

const NAMES = {
	ref: ['Ref', 'No', 'Ref no', 'Number', 'ID'],
	title: [
		'Milestone',
		'Milestones',
		'Key milestone',
		'Key milestones',
		'Action',
		'Actions',
		'Task',
		'Activity',
		'Key action',
	],
	summary: ['Description', 'Detail', 'Details', 'Notes', 'Comments', 'Progress', 'Outcome'],
	due: [
		'Deadline',
		'Date',
		'By when',
		'Timescale',
		'Timescales',
		'Target date',
		'Due',
		'Due date',
		'When',
		'Completion date',
		'Completed by',
	],
	owners: ['Lead', 'Leads', 'Owner', 'Owners', 'Who', 'By whom', 'Responsible', 'Lead officer', 'Responsibility'],
};

/** Reads the milestones of tables; `year` completes a day and month without one. */
export function readMilestones(parts: readonly Part[], year: number | undefined): Omit<Milestone, 'id'>[] {
	const found: Omit<Milestone, 'id'>[] = [];
	let columns: Columns | undefined;
	let group = '';
	for (const part of parts) {
		if (part.kind !== 'row') {
			if (part.kind === 'heading') columns = undefined;
			continue;
		}
		const heading = readHeading(part, NAMES, 2);
		if (heading) {
			columns =
				heading.due === undefined || isRiskTable(part) ? undefined : nameBareColumns(heading, part.cells.length);
			group = '';
			continue;
		}
		if (!columns) continue;
		const cells = filled(part);
		const [first] = cells;
		if (cells.length === 1 && first) {
			group = first.text.replaceAll('\n', ' ');
			continue;
		}
		const text = (field: string): string =>
			(columns ? (cellOf(part, columns, field)?.text ?? '') : '').replaceAll('\n', ' ').trim();
		const title = text('title') || text('summary');
		if (!title) continue;
		found.push({
			...(text('ref') ? { ref: text('ref') } : {}),
			...(group ? { group } : {}),
			title,
			summary: text('title') ? text('summary') : '',
			due: readDue(text('due'), year),
			owners: text('owners')
				.split(/[,;/]| and /)
				.map((name) => name.trim())
				.filter((name) => name !== ''),
			source: spanOf(part.cells) ?? {},
		});
	}
	return found;
}

const isRiskTable = (part: Part): boolean =>
	part.kind === 'row' && part.cells.some(({ text }) => /\brisk\b/i.test(text));

/** Columns without a heading stand between those that have one: the first is the title, the second says more. */
function nameBareColumns(columns: Columns, width: number): Columns {
	const used = new Set(Object.values(columns));
	const bare = Array.from({ length: width }, (_, index) => index).filter((index) => !used.has(index));
	const named = { ...columns };
	for (const field of ['title', 'summary']) if (named[field] === undefined) named[field] = bare.shift();
	return named;
}

/** When something is due. A month or a year counts as read. */
export function readDue(raw: string, year: number | undefined): Milestone['due'] {
	if (saysNothing(raw)) return { state: 'unanswered', raw };
	const date = findPrintedDates(raw, year).find(({ iso }) => iso !== undefined);
	const alone = /\b(20\d{2})\b(?!\s?[/-]\s?\d)/.exec(raw)?.[1];
	// The middle of a financial year is in the calendar year it begins in.
	const middle = /\bmid[a-z]*[- ](?:of )?(20\d{2})\/\d{2}/i.exec(raw)?.[1];
	const value = date?.iso ?? alone ?? middle;
	return value ? { state: 'read', raw, value } : { state: 'unreadable', raw };
}
