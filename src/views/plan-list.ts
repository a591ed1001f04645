/** One row for each plan: the facts at the head of its page. */
import { BOUNDARY_KINDS, type Plan } from '../domain/plan.ts';
import { READING_STATES, valueOf, type Reading } from '../domain/reading.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { rememberPer } from '../lib/remember.ts';
import { FROM_PLAN, fromPlan, type FromPlan, type PlanContext } from './plan-context.ts';
import { planNotes } from './plan-notes.ts';

export interface PlanRow extends FromPlan {
	facts: Plan;
	councilNames: readonly string[];
	ccgNames: readonly string[];
	counts: PlanCounts;
}

export interface PlanCounts {
	schemes: number;
	risks: number;
	metrics: number;
	milestones: number;
	signatories: number;
	documents: number;
	/** Questions of the form in words that the plan answers, and that it leaves. */
	answered: number;
	notAnswered: number;
	/** Notes on its values, written and computed. */
	notes: number;
}

/** The row of one plan. */
export const planRowOf = (context: PlanContext): PlanRow => ({
	...fromPlan(context, undefined, ''),
	facts: context.plan,
	councilNames: context.councils.map(({ name }) => name),
	ccgNames: context.ccgs,
	counts: planCounts(context),
});

/** How many records, answers and notes a plan has. */
export const planCounts = rememberPer((context: PlanContext): PlanCounts => {
	const { schemes, risks, metrics, milestones, signatories, documents, answers } = context.plan;
	const states = Object.values(answers).map(({ state }) => state);
	return {
		schemes: schemes.length,
		risks: risks.length,
		metrics: metrics.length,
		milestones: milestones.length,
		signatories: signatories.length,
		documents: documents.length,
		answered: states.filter((state) => state === 'read').length,
		notAnswered: states.filter((state) => state === 'unanswered').length,
		notes: planNotes(context).length,
	};
});

const printed = (readings: readonly Reading<string>[]) => readings.map(({ raw }) => raw);
const values = (readings: readonly Reading<string>[]) => readings.map(valueOf);

const { text, list, date, integer } = columnsOf<PlanRow>();
const counted = (name: keyof PlanCounts, heading: string, meaning: string, column: string = name) =>
	integer(column, heading, 'computed', meaning, (row) => row.counts[name]);

export const PLAN_COLUMNS: readonly Column<PlanRow>[] = [
	FROM_PLAN.plan,
	list('boards', 'Boards', 'ours', 'Ids of the boards whose plan it is.', ({ facts }) => facts.boards),
	FROM_PLAN.round,
	text('template', 'Form', 'ours', 'Id of the version of the national form.', ({ facts }) => facts.template),
	text('text', 'Text', 'ours', 'Our account of the plan, or the council’s own words.', (row) => row.text, {
		allowed: ['digest', 'published'],
	}),
	text('status', 'Status', 'read', 'What the document says it is.', ({ facts }) => facts.status, {
		allowed: ['draft', 'submitted', 'approved'],
	}),
	list('councils', 'Council codes', 'read', 'GSS codes of the councils.', ({ facts }) => facts.councils),
	list('ccgs', 'CCG codes', 'read', 'NHS ODS codes of the commissioning groups.', ({ facts }) => facts.ccgs),
	text(
		'agreed_raw',
		'Agreed as printed',
		'printed',
		'When the board agreed it.',
		({ facts }) => facts.agreedByBoard.raw,
	),
	date('agreed', 'Agreed', 'read', 'That date.', ({ facts }) => valueOf(facts.agreedByBoard)),
	list('submitted_raw', 'Submitted as printed', 'printed', 'When it was submitted.', ({ facts }) =>
		printed(facts.submitted),
	),
	list('submitted', 'Submitted', 'read', 'Those dates.', ({ facts }) => values(facts.submitted)),
	FROM_PLAN.url,
	text('title', 'Title', 'ours', 'Area and month.', (row) => row.planTitle),
	FROM_PLAN.area,
	FROM_PLAN.region,
	list('council_names', 'Councils', 'ours', 'Names of the councils.', (row) => row.councilNames),
	list('ccg_names', 'CCGs', 'ours', 'Names of the commissioning groups.', (row) => row.ccgNames),
	text('boundary_raw', 'Boundaries as printed', 'printed', 'What the form holds.', ({ facts }) => facts.boundary.raw),
	text(
		'boundary',
		'Boundaries',
		'read',
		'How council and CCG boundaries relate.',
		({ facts }) => valueOf(facts.boundary),
		{
			allowed: BOUNDARY_KINDS,
		},
	),
	text('agreed_state', 'Date agreed was', 'ours', 'How it was obtained.', ({ facts }) => facts.agreedByBoard.state, {
		allowed: READING_STATES,
	}),
	text('in_brief', 'In brief', 'ours', 'The plan in plain English.', ({ facts }) => facts.inBrief),
	counted('schemes', 'Schemes', 'How many schemes it lists.'),
	counted('risks', 'Risks', 'How many risks it lists.'),
	counted('metrics', 'Measures', 'How many measures it lists.'),
	counted('milestones', 'Milestones', 'How many milestones it lists.'),
	counted('signatories', 'Signatories', 'How many people signed it.'),
	counted('documents', 'Documents', 'How many documents it refers to.'),
	counted('answered', 'Answered', 'How many questions of the form it answers.'),
	counted('notAnswered', 'Not answered', 'How many questions of the form it leaves.', 'not_answered'),
	counted('notes', 'Notes', 'How many notes there are on its values.'),
	text('source_title', 'Document', 'printed', 'Title of the document.', ({ facts }) => facts.source.title),
	text('source_publisher', 'Publisher', 'printed', 'Who published it.', ({ facts }) => facts.source.publisher),
	text('source_file', 'File', 'ours', 'Name of the file that was read.', ({ facts }) => facts.source.file),
	text('source_sha256', 'SHA-256', 'computed', 'Checksum of the file.', ({ facts }) => facts.source.sha256),
	text('source_licence', 'Licence', 'read', 'On what terms it may be used.', ({ facts }) => facts.source.licence),
];
