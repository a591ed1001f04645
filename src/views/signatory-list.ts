/** Who signed plans, for whom and when. */
import { RECORD_ANCHORS } from '../domain/field.ts';
import { READING_STATES, valueOf, type ReadingState } from '../domain/reading.ts';
import { SIGNING_PARTIES, type Signatory } from '../domain/records.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { FROM_PLAN, FROM_PLAN_TAIL, fromPlan, type FromPlan, type PlanContext } from './plan-context.ts';
import { notesOn, type PlanNote } from './plan-notes.ts';

export interface SignatoryRow extends FromPlan {
	id: string;
	name: string;
	role: string;
	organisation: string;
	party: Signatory['party'];
	/** Date of the signature: as printed, how that was read, and as a day. */
	signedText: string;
	signedState: ReadingState;
	signed: string | null;
	notes: readonly PlanNote[];
}

/** Signatories of one plan, in the order of the document. */
export const signatoryRowsOf = (context: PlanContext): SignatoryRow[] =>
	context.plan.signatories.map((signatory) => ({
		...fromPlan(context, signatory.source, `${RECORD_ANCHORS.signatories}-${signatory.id}`),
		id: signatory.id,
		name: signatory.name,
		role: signatory.role,
		organisation: signatory.organisation,
		party: signatory.party,
		signedText: signatory.signed.raw,
		signedState: signatory.signed.state,
		signed: valueOf(signatory.signed) ?? null,
		notes: notesOn(context, `signatories.${signatory.id}`),
	}));

const { text, date } = columnsOf<SignatoryRow>();

export const SIGNATORY_COLUMNS: readonly Column<SignatoryRow>[] = [
	FROM_PLAN.plan,
	text('id', 'Id', 'ours', 'Id of the signatory in its plan, in the order of the document.', (row) => row.id),
	text('name', 'Name', 'printed', 'Name as printed.', (row) => row.name),
	text('role', 'Role', 'printed', 'Position as printed.', (row) => row.role),
	text('organisation', 'Organisation', 'printed', 'Organisation as printed.', (row) => row.organisation),
	text('signed_raw', 'Signed as printed', 'printed', 'Date of the signature as printed.', (row) => row.signedText),
	date('signed', 'Signed', 'read', 'That date.', (row) => row.signed),
	FROM_PLAN.source,
	text('party', 'Signed for', 'read', 'Whose block of the form it is.', (row) => row.party, {
		allowed: SIGNING_PARTIES,
	}),
	text('signed_state', 'Date was', 'ours', 'How the date was obtained.', (row) => row.signedState, {
		allowed: READING_STATES,
	}),
	FROM_PLAN.url,
	...FROM_PLAN_TAIL,
];
