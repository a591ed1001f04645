/** The other documents that plans refer to. */
import { RECORD_ANCHORS } from '../domain/field.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { FROM_PLAN, FROM_PLAN_TAIL, fromPlan, type FromPlan, type PlanContext } from './plan-context.ts';
import { notesOn, type PlanNote } from './plan-notes.ts';

export interface DocumentRow extends FromPlan {
	id: string;
	ref: string;
	title: string;
	synopsis: string;
	links: readonly string[];
	notes: readonly PlanNote[];
}

/** Related documents of one plan, in the order of the document. */
export const documentRowsOf = (context: PlanContext): DocumentRow[] =>
	context.plan.documents.map(({ id, ref = '', title, synopsis, links, source }) => ({
		...fromPlan(context, source, `${RECORD_ANCHORS.documents}-${id}`),
		...{ id, ref, title, synopsis, links },
		notes: notesOn(context, `documents.${id}`),
	}));

const { text, list } = columnsOf<DocumentRow>();

export const DOCUMENT_COLUMNS: readonly Column<DocumentRow>[] = [
	FROM_PLAN.plan,
	text('id', 'Id', 'ours', 'Id of the document in its plan, in the order of the list.', (row) => row.id),
	text('ref', 'Reference', 'printed', 'Reference as printed.', (row) => row.ref),
	text('title', 'Title', 'printed', 'Title as printed.', (row) => row.title),
	text('synopsis', 'What it is', 'read', 'What the plan says of it.', (row) => row.synopsis),
	list('links', 'Links', 'printed', 'Addresses printed with it.', (row) => row.links),
	FROM_PLAN.source,
	FROM_PLAN.url,
	...FROM_PLAN_TAIL,
];
