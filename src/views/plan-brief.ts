/** The key facts of one plan in words, each with its place and its notes. */
import { formatPlace } from '../domain/place.ts';
import type { BOUNDARY_KINDS } from '../domain/plan.ts';
import type { Reading, ReadingState } from '../domain/reading.ts';
import { formatDate, formatList, formatPounds } from '../lib/format.ts';
import { BUDGET_KIND_NAMES, budgetRowsOf } from './budget-lines.ts';
import { TEXT_KIND_NAMES } from './names.ts';
import type { PlanContext } from './plan-context.ts';
import { notesOn, type PlanNote } from './plan-notes.ts';

export interface BriefFact {
	label: string;
	/** Name of the value, as notes use it. */
	field: string;
	/** The value in words; `Not answered` or `Could not be read` where there is none. */
	value: string;
	/** The words as printed, where the document prints the value; empty otherwise. */
	printed: string;
	state: ReadingState;
	source: string;
	notes: readonly PlanNote[];
}

/** What stands for a value that was not read. */
export const NO_VALUE: Readonly<Record<Exclude<ReadingState, 'read'>, string>> = {
	unanswered: 'Not answered',
	unreadable: 'Could not be read',
};

export const STATUS_NAMES = { draft: 'Draft', submitted: 'Submitted', approved: 'Approved' } as const;

export const BOUNDARY_NAMES: Readonly<Record<(typeof BOUNDARY_KINDS)[number], string>> = {
	coterminous: 'Councils and commissioning groups cover the same area',
	shared: 'Commissioning groups reach into other council areas',
	'none-stated': 'No difference stated',
};

/** The facts at the head of a plan's page, in the order of the form. */
export function planBrief(context: PlanContext): BriefFact[] {
	const { plan, councils, round, template } = context;
	const stated = (label: string, field: string, value: string): BriefFact => ({
		...{ label, field, value, printed: '', state: 'read', source: '' },
		notes: notesOn(context, field),
	});
	const read = <Value extends string>(
		label: string,
		field: string,
		reading: Reading<Value>,
		words: (value: Value) => string,
	): BriefFact => ({
		...{ label, field, printed: reading.raw, state: reading.state },
		value: reading.state === 'read' ? words(reading.value) : NO_VALUE[reading.state],
		source: formatPlace(reading.source),
		notes: notesOn(context, field),
	});
	return [
		stated('Councils', 'councils', formatList(councils.map(({ name }) => name))),
		stated('Clinical commissioning groups', 'ccgs', formatList(context.ccgs)),
		read('Boundaries', 'boundary', plan.boundary, (value) => BOUNDARY_NAMES[value]),
		read('Agreed by the board', 'agreedByBoard', plan.agreedByBoard, formatDate),
		...plan.submitted.map((submitted) => read('Submitted', 'submitted', submitted, formatDate)),
		...budgetRowsOf(context).map(({ kind, year, pounds, raw, state, source, notes }) => ({
			...{ printed: raw, state, source, notes },
			label: `${BUDGET_KIND_NAMES[kind]}, ${year}`,
			field: `budgets.${year}.${kind}`,
			value: pounds === null ? NO_VALUE[state === 'unreadable' ? state : 'unanswered'] : formatPounds(pounds),
		})),
		stated('Status', 'status', STATUS_NAMES[plan.status]),
		stated('Round', 'round', round.name),
		stated('Form', 'template', template.name),
		stated('Text', 'text', TEXT_KIND_NAMES[plan.text]),
	];
}
