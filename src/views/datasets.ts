/**
 * The open data: thirteen tables and the documents they come from, each made from the same rows and columns as the page that shows it.
 * Names and first columns are a published contract: columns may be added at the end, never moved or renamed.
 */
import type { Corpus } from '../domain/corpus.ts';
import { rememberPer } from '../lib/remember.ts';
import type { Column } from '../lib/table.ts';
import { ANSWER_COLUMNS, answerRowsOf } from './answer-list.ts';
import { AREA_COLUMNS, areaRows } from './areas.ts';
import { BUDGET_COLUMNS, budgetRowsOf } from './budget-lines.ts';
import { CONDITION_COLUMNS, conditionRowsOf } from './conditions-matrix.ts';
import { COVERAGE_COLUMNS, coverageRows } from './coverage.ts';
import { DOCUMENT_COLUMNS, documentRowsOf } from './document-list.ts';
import { METRIC_COLUMNS, metricRowsOf } from './metric-ambitions.ts';
import { MILESTONE_COLUMNS, milestoneRowsOf } from './milestone-list.ts';
import { planContexts, type PlanContext } from './plan-context.ts';
import { PLAN_COLUMNS, planRowOf } from './plan-list.ts';
import { QUALITY_NOTE_COLUMNS, paperNoteRows, qualityNoteRowsOf } from './quality-notes.ts';
import { RISK_COLUMNS, riskRowsOf } from './risk-register.ts';
import { SCHEME_COLUMNS, schemeRowsOf } from './scheme-register.ts';
import { SOURCE_COLUMNS, paperSourceRows, planSourceRow } from './source-list.ts';
import { SIGNATORY_COLUMNS, signatoryRowsOf } from './signatory-list.ts';

/** A row of a view. Only its columns know what is in it: to hold every cell once more would take as much as the plans. */
export type DataRow = object;

export interface Dataset {
	/** Name of its files, without the ending. */
	name: string;
	title: string;
	description: string;
	columns: readonly Column<DataRow>[];
	/** Columns that together tell every row apart; none where rows have no key. */
	key: readonly string[];
	/** The rows of one plan. They come first, plan by plan in the order of plan ids. */
	rowsOf: (context: PlanContext) => readonly DataRow[];
	/** The rows that are of no plan, which come last. */
	otherRows: () => readonly DataRow[];
	/** All of them, made anew each time: those of all datasets together take as much memory as the plans. */
	rows: () => readonly DataRow[];
}

/** Every dataset, in the order in which the data page lists them. */
export const datasets = rememberPer((corpus: Corpus): readonly Dataset[] => {
	const dataset = datasetOf(corpus);
	return [
		dataset('plans', 'Plans', 'One row for each plan.', PLAN_COLUMNS, (context) => [planRowOf(context)]),
		dataset(
			'budgets',
			'Budgets',
			'One row for each pooled budget amount that the form asks for, read or not.',
			BUDGET_COLUMNS,
			budgetRowsOf,
		),
		dataset('risks', 'Risks', 'One row for each risk in a plan’s risk log.', RISK_COLUMNS, riskRowsOf),
		dataset('schemes', 'Schemes', 'One row for each scheme that a plan lists.', SCHEME_COLUMNS, schemeRowsOf),
		dataset(
			'metrics',
			'Measures',
			'One row for each measure that a plan sets an ambition for.',
			METRIC_COLUMNS,
			metricRowsOf,
		),
		dataset(
			'milestones',
			'Milestones',
			'One row for each thing that a plan says is due at a time.',
			MILESTONE_COLUMNS,
			milestoneRowsOf,
		),
		dataset(
			'signatories',
			'Signatories',
			'One row for each person who signed a plan.',
			SIGNATORY_COLUMNS,
			signatoryRowsOf,
		),
		dataset(
			'documents',
			'Related documents',
			'One row for each document that a plan refers to.',
			DOCUMENT_COLUMNS,
			documentRowsOf,
		),
		dataset(
			'answers',
			'Answers',
			'One row for each plan and topic, answered or not. The text is Markdown.',
			ANSWER_COLUMNS,
			answerRowsOf,
		),
		dataset(
			'conditions',
			'National conditions',
			'One row for each plan and national condition, with our reading of where the plan stands.',
			CONDITION_COLUMNS,
			conditionRowsOf,
		),
		dataset(
			'notes',
			'Notes on quality',
			'One row for each thing a reader should know about a value, written by a person or found by a check.',
			QUALITY_NOTE_COLUMNS,
			qualityNoteRowsOf,
			paperNoteRows,
		),
		dataset(
			'areas',
			'Areas',
			'One row for each health and wellbeing board in England.',
			AREA_COLUMNS,
			ofNoPlan,
			areaRows,
		),
		dataset(
			'coverage',
			'Coverage',
			'One row for each board and planning round, with what there is of it here.',
			COVERAGE_COLUMNS,
			ofNoPlan,
			coverageRows,
		),
		dataset(
			'sources',
			'Source documents',
			'One row for each document that a plan or paper here was made from.',
			SOURCE_COLUMNS,
			(context) => [planSourceRow(context)],
			paperSourceRows,
		),
	];
});

const ofNoPlan = (): never[] => [];

/** Keys of the datasets; programs elsewhere join on them. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
	plans: ['plan'],
	budgets: ['plan', 'year', 'kind'],
	risks: ['plan', 'id'],
	schemes: ['plan', 'id'],
	metrics: ['plan', 'id'],
	milestones: ['plan', 'id'],
	signatories: ['plan', 'id'],
	documents: ['plan', 'id'],
	answers: ['plan', 'topic'],
	conditions: ['plan', 'condition'],
	areas: ['board'],
	coverage: ['board', 'round'],
	sources: ['record'],
};

/** Makes datasets by the rows and columns of their views: the page, CSV, JSON and Parquet say the same. */
const datasetOf =
	(corpus: Corpus) =>
	<Row extends DataRow>(
		name: string,
		title: string,
		description: string,
		columns: readonly Column<Row>[],
		rowsOf: (context: PlanContext) => readonly Row[],
		others: (corpus: Corpus) => readonly Row[] = ofNoPlan,
	): Dataset => ({
		...{ name, title, description },
		key: KEYS[name] ?? [],
		// These columns and these rows belong together, and nobody gives them others.
		columns: columns as readonly Column<never>[] as readonly Column<DataRow>[],
		rowsOf,
		otherRows: () => others(corpus),
		rows: () => [...planContexts(corpus).flatMap(rowsOf), ...others(corpus)],
	});
