/** What plans set out to achieve, measure by measure. Units are never mixed: each group holds one measure in one unit. */
import { METRICS, METRIC_KINDS, METRIC_UNITS, type Metric, type MetricKind } from '../domain/metric.ts';
import type { Corpus } from '../domain/corpus.ts';
import { READING_STATES, valueOf, type ReadingState } from '../domain/reading.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { rememberWithAll } from '../lib/remember.ts';
import { metricAnchor } from '../paths.ts';
import { FROM_PLAN, FROM_PLAN_TAIL, fromPlan, planContexts, type FromPlan, type PlanContext } from './plan-context.ts';
import { notesOn, type PlanNote } from './plan-notes.ts';

export interface MetricRow extends FromPlan {
	id: string;
	metric: MetricKind;
	metricName: string;
	/** Whether the 2014 guidance set the measure. */
	national: boolean;
	/** Whether the plan chose it as its local metric. */
	local: boolean;
	label: string;
	/** The ambition as printed, and how it was read. */
	raw: string;
	state: ReadingState;
	/** The ambition as a number in `unit`; null where it was not read as one. */
	change: number | null;
	unit: Metric['unit'];
	period: string;
	target: string;
	summary: string;
	/** Saving the plan attaches to it: as printed, and in pounds. */
	efficiencyText: string;
	efficiency: number | null;
	notes: readonly PlanNote[];
}

const rows = rememberWithAll((context: PlanContext): MetricRow[] =>
	context.plan.metrics.map((metric) => ({
		...fromPlan(context, metric.source, metricAnchor(metric.id)),
		id: metric.id,
		metric: metric.metric,
		...describeMetric(metric.metric),
		local: metric.local,
		label: metric.label,
		raw: metric.raw,
		state: metric.state,
		change: metric.change ?? null,
		unit: metric.unit,
		period: metric.period,
		target: metric.target ?? '',
		summary: metric.summary ?? '',
		efficiencyText: metric.efficiency?.raw ?? '',
		efficiency: valueOf(metric.efficiency) ?? null,
		notes: notesOn(context, `metrics.${metric.id}`),
	})),
);

/** Metrics of all plans, by plan id, then in the order of the document. */
export const metricRows = (corpus: Corpus): MetricRow[] => rows.ofAll(planContexts(corpus));

/** Metrics of one plan, in the order of the document. */
export const metricRowsOf = rows.ofOne;

function describeMetric(id: MetricKind): { metricName: string; national: boolean } {
	const metric = METRICS.find((each) => each.id === id);
	return { metricName: metric?.name ?? id, national: metric?.national ?? false };
}

/** Rows of one measure in one unit, which alone may be put side by side. */
export interface AmbitionGroup {
	metric: MetricKind;
	name: string;
	national: boolean;
	unit: Metric['unit'];
	rows: readonly MetricRow[];
}

/** Rows grouped by measure, then by unit, in the order of the registers. Groups without rows are left out. */
export function ambitionGroups(rows: readonly MetricRow[]): AmbitionGroup[] {
	const byBoth = Map.groupBy(rows, ({ metric, unit }) => `${metric} ${unit}`);
	return METRICS.flatMap(({ id, name, national }) =>
		METRIC_UNITS.map((unit) => ({
			...{ metric: id, name, national, unit },
			rows: byBoth.get(`${id} ${unit}`) ?? [],
		})),
	).filter((group) => group.rows.length > 0);
}

const { text, number, truth } = columnsOf<MetricRow>();

export const METRIC_COLUMNS: readonly Column<MetricRow>[] = [
	FROM_PLAN.plan,
	text('id', 'Id', 'ours', 'Id of the metric in its plan, in the order of the document.', (row) => row.id),
	text('metric', 'Measure', 'ours', 'Measure it was mapped to.', (row) => row.metric, { allowed: METRIC_KINDS }),
	text('label', 'Name in the plan', 'printed', 'Name as printed.', (row) => row.label),
	text('raw', 'Ambition as printed', 'printed', 'The ambition as printed.', (row) => row.raw),
	number('change', 'Ambition', 'read', 'The ambition as a number, in the unit given beside it.', (row) => row.change),
	text('unit', 'Unit', 'read', 'Unit of the number.', (row) => row.unit, { allowed: METRIC_UNITS }),
	text('period', 'Period', 'printed', 'Period as printed.', (row) => row.period),
	FROM_PLAN.source,
	FROM_PLAN.url,
	text('state', 'Ambition was', 'ours', 'How the ambition was obtained.', (row) => row.state, {
		allowed: READING_STATES,
	}),
	text('target', 'Target', 'printed', 'Target as printed.', (row) => row.target),
	truth('local', 'Local metric', 'read', 'Whether the plan chose it as its local metric.', (row) => row.local),
	text('summary', 'What the plan says', 'read', 'What the plan says about it.', (row) => row.summary),
	text(
		'efficiency_raw',
		'Saving as printed',
		'printed',
		'Saving the plan attaches to it.',
		(row) => row.efficiencyText,
	),
	number('efficiency', 'Saving', 'read', 'That saving; empty where it was not read.', (row) => row.efficiency, {
		unit: 'pounds',
	}),
	...FROM_PLAN_TAIL,
];
