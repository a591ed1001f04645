/** What plans say is due when. */
import { RECORD_ANCHORS } from '../domain/field.ts';
import { READING_STATES, valueOf, type ReadingState } from '../domain/reading.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { FROM_PLAN, FROM_PLAN_TAIL, fromPlan, type FromPlan, type PlanContext } from './plan-context.ts';
import { notesOn, type PlanNote } from './plan-notes.ts';

export interface MilestoneRow extends FromPlan {
	id: string;
	ref: string;
	group: string;
	title: string;
	summary: string;
	/** When it is due: as printed, how that was read, and as a day, month or year. */
	dueText: string;
	dueState: ReadingState;
	due: string | null;
	owners: readonly string[];
	notes: readonly PlanNote[];
}

/** Milestones of one plan, in the order of the document. */
export const milestoneRowsOf = (context: PlanContext): MilestoneRow[] =>
	context.plan.milestones.map((milestone) => ({
		...fromPlan(context, milestone.source, `${RECORD_ANCHORS.milestones}-${milestone.id}`),
		id: milestone.id,
		ref: milestone.ref ?? '',
		group: milestone.group ?? '',
		title: milestone.title,
		summary: milestone.summary,
		dueText: milestone.due.raw,
		dueState: milestone.due.state,
		due: valueOf(milestone.due) ?? null,
		owners: milestone.owners,
		notes: notesOn(context, `milestones.${milestone.id}`),
	}));

const { text, list, date } = columnsOf<MilestoneRow>();

export const MILESTONE_COLUMNS: readonly Column<MilestoneRow>[] = [
	FROM_PLAN.plan,
	text('id', 'Id', 'ours', 'Id of the milestone in its plan, in the order of the document.', (row) => row.id),
	text('ref', 'Reference', 'printed', 'Reference as printed.', (row) => row.ref),
	text('group', 'Group', 'printed', 'Heading the plan lists it under.', (row) => row.group),
	text('title', 'Milestone', 'printed', 'Title as printed.', (row) => row.title),
	text('summary', 'What it is', 'read', 'What the plan says of it.', (row) => row.summary),
	text('due_raw', 'Due as printed', 'printed', 'When it is due, as printed.', (row) => row.dueText),
	text('due_state', 'Due was', 'ours', 'How the time was obtained.', (row) => row.dueState, {
		allowed: READING_STATES,
	}),
	date('due', 'Due', 'read', 'That time as a day, month or year.', (row) => row.due),
	list('owners', 'Leads', 'printed', 'Leads as printed.', (row) => row.owners),
	FROM_PLAN.source,
	FROM_PLAN.url,
	...FROM_PLAN_TAIL,
];
