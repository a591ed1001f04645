/** Where plans stand on the six national conditions, by our reading. */
import { CONDITIONS, CONDITION_IDS, POSITIONS, type ConditionId, type Position } from '../domain/condition.ts';
import type { Corpus } from '../domain/corpus.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { POSITION_NAMES, conditionName } from './names.ts';
import { FROM_PLAN, FROM_PLAN_TAIL, fromPlan, planContexts, type FromPlan, type PlanContext } from './plan-context.ts';
import { notesOn, type PlanNote } from './plan-notes.ts';

export interface ConditionRow extends FromPlan {
	condition: ConditionId;
	conditionName: string;
	position: Position;
	positionName: string;
	/** The reason in a line. */
	summary: string;
	notes: readonly PlanNote[];
}

/** Every condition of every plan, by plan id, then in the order of the guidance. */
export const conditionRows = (corpus: Corpus): ConditionRow[] => planContexts(corpus).flatMap(conditionRowsOf);

/** The conditions of one plan, in the order of the guidance. */
export const conditionRowsOf = (context: PlanContext): ConditionRow[] =>
	CONDITIONS.flatMap(({ id }) => {
		const found = context.plan.conditions.find(({ condition }) => condition === id);
		if (!found) return [];
		return {
			...fromPlan(context, found.source, `condition-${id}`),
			condition: id,
			conditionName: conditionName(id),
			position: found.position,
			positionName: POSITION_NAMES[found.position],
			summary: found.summary,
			notes: notesOn(context, `conditions.${id}`),
		};
	});

/** One plan of the matrix, with a cell for each condition in the order of the guidance. */
export interface ConditionMatrixRow extends FromPlan {
	cells: readonly ConditionRow[];
}

/** Plans by conditions, by plan id. */
export const conditionsMatrix = (corpus: Corpus): ConditionMatrixRow[] =>
	planContexts(corpus).map((context) => ({
		...fromPlan(context, undefined, 'conditions'),
		cells: conditionRowsOf(context),
	}));

/** How many plans are in each position on each condition. */
export function conditionCounts(
	rows: readonly ConditionRow[],
): { condition: ConditionId; name: string; counts: Record<Position, number> }[] {
	return CONDITIONS.map(({ id, name }) => {
		const counts: Record<Position, number> = { met: 0, partly: 0, planned: 0, 'not-answered': 0 };
		for (const { condition, position } of rows) if (condition === id) counts[position] += 1;
		return { condition: id, name, counts };
	});
}

const { text } = columnsOf<ConditionRow>();

export const CONDITION_COLUMNS: readonly Column<ConditionRow>[] = [
	FROM_PLAN.plan,
	text('condition', 'Condition', 'ours', 'Id of the national condition.', (row) => row.condition, {
		allowed: CONDITION_IDS,
	}),
	text('position', 'Position', 'ours', 'Our reading of where the plan stands.', (row) => row.position, {
		allowed: POSITIONS,
	}),
	text('summary', 'Reason', 'ours', 'The reason for our reading.', (row) => row.summary),
	FROM_PLAN.source,
	FROM_PLAN.url,
	text('condition_name', 'Condition in words', 'ours', 'Name of the condition.', (row) => row.conditionName),
	...FROM_PLAN_TAIL,
];
