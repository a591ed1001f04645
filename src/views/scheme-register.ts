/** Every scheme of every plan, joined to its money, metrics and risks. */
import type { ConditionId } from '../domain/condition.ts';
import type { Corpus } from '../domain/corpus.ts';
import { valueOf } from '../domain/reading.ts';
import type { Figure } from '../domain/records.ts';
import type { Metric } from '../domain/metric.ts';
import type { Risk } from '../domain/risk.ts';
import { SCHEME_THEMES, type SchemeTheme } from '../domain/theme.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { rememberWithAll } from '../lib/remember.ts';
import { schemeAnchor } from '../paths.ts';
import { schemeThemeName } from './names.ts';
import { FROM_PLAN, FROM_PLAN_TAIL, fromPlan, planContexts, type FromPlan, type PlanContext } from './plan-context.ts';
import { notesOn, type PlanNote } from './plan-notes.ts';

export interface SchemeRow extends FromPlan {
	id: string;
	ref: string;
	name: string;
	group: string;
	summary: string;
	themes: readonly SchemeTheme[];
	themeNames: readonly string[];
	/** End point or start as printed; empty where none is named. */
	dueText: string;
	due: string | null;
	/** Of records of the same plan that belong to the scheme, what a list of schemes says: a row is digested whole. */
	figures: readonly Pick<Figure, 'label' | 'raw'>[];
	metrics: readonly Pick<Metric, 'id' | 'label' | 'metric'>[];
	risks: readonly Pick<Risk, 'id'>[];
	conditions: readonly ConditionId[];
	notes: readonly PlanNote[];
}

const rows = rememberWithAll((context: PlanContext): SchemeRow[] =>
	context.plan.schemes.map((scheme) => ({
		...fromPlan(context, scheme.source, schemeAnchor(scheme.id)),
		id: scheme.id,
		ref: scheme.ref ?? '',
		name: scheme.name,
		group: scheme.group ?? '',
		summary: scheme.summary,
		themes: scheme.themes,
		themeNames: scheme.themes.map(schemeThemeName),
		dueText: scheme.due?.raw ?? '',
		due: valueOf(scheme.due) ?? null,
		figures: named(context.plan.figures, scheme.figures).map(({ label, raw }) => ({ label, raw })),
		metrics: named(context.plan.metrics, scheme.metrics).map(({ id, label, metric }) => ({ id, label, metric })),
		risks: named(context.plan.risks, scheme.risks).map(({ id }) => ({ id })),
		conditions: scheme.conditions,
		notes: notesOn(context, `schemes.${scheme.id}`),
	})),
);

/** Schemes of all plans, by plan id, then in the order of the document. */
export const schemeRows = (corpus: Corpus): SchemeRow[] => rows.ofAll(planContexts(corpus));

/** Schemes of one plan, in the order of the document. */
export const schemeRowsOf = rows.ofOne;

function named<Named extends { id: string }>(records: readonly Named[], ids: readonly string[]): Named[] {
	return ids.length > 0 ? records.filter(({ id }) => ids.includes(id)) : [];
}

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

const { text, list, date } = columnsOf<SchemeRow>();

export const SCHEME_COLUMNS: readonly Column<SchemeRow>[] = [
	FROM_PLAN.plan,
	text('id', 'Id', 'ours', 'Id of the scheme in its plan, in the order of the document.', (row) => row.id),
	text('ref', 'Reference', 'printed', 'Reference as printed.', (row) => row.ref),
	text('name', 'Scheme', 'printed', 'Name as printed.', (row) => row.name),
	text('group', 'Group', 'printed', 'Heading the plan lists it under.', (row) => row.group),
	text('summary', 'What will be done', 'read', 'What the plan says will be done.', (row) => row.summary),
	list('themes', 'Themes', 'ours', 'National scheme types of later rounds, mapped by us.', (row) => row.themes, {
		allowed: SCHEME_THEMES,
	}),
	FROM_PLAN.source,
	FROM_PLAN.url,
	text('due_raw', 'Due as printed', 'printed', 'End point or start named for the scheme.', (row) => row.dueText),
	date('due', 'Due', 'read', 'That time as a day, month or year.', (row) => row.due),
	list('figures', 'Figures', 'read', 'Amounts and counts the plan ties to the scheme.', ({ figures }) =>
		figures.map(({ label, raw }) => `${label}: ${raw}`),
	),
	list('metrics', 'Measures', 'read', 'Ids of the measures it is meant to improve.', (row) => ids(row.metrics)),
	list('risks', 'Risks', 'read', 'Ids of the risks the plan ties to it.', (row) => ids(row.risks)),
	list('conditions', 'Conditions', 'read', 'National conditions it is tied to.', (row) => row.conditions),
	...FROM_PLAN_TAIL,
];
