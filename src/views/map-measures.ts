/**
 * What the map can be coloured by: one value an area, from its latest plan here. Where an area has plans of several
 * rounds the latest is the one that counts; earlier ones are on the area's page.
 */
import type { Corpus, PlanRecord } from '../domain/corpus.ts';
import { columnsOf } from '../lib/columns.ts';
import { formatNumber, formatPercent, formatPounds } from '../lib/format.ts';
import type { Column } from '../lib/table.ts';
import { areaPath, planPath } from '../paths.ts';
import { budgetSummaryRowsOf } from './budget-summary.ts';
import { indexOf } from './corpus-index.ts';
import { byName } from './names.ts';
import { planContext } from './plan-context.ts';
import { planCounts } from './plan-list.ts';

export interface AreaValues {
	board: string;
	name: string;
	path: string;
	/** Path and title of the latest plan. */
	planPath: string;
	planTitle: string;
	/** Pounds a head that were agreed for the last year of the plan; null where no amount was read. */
	money: number | null;
	risks: number;
	/** Share of the form's questions in words that the plan answers; null where its form asks none. */
	answers: number | null;
	answered: number;
	asked: number;
}

/** The plan of the latest month; of two of one month the one that comes last by id. */
export const latestPlan = (plans: readonly PlanRecord[]): PlanRecord | undefined =>
	[...plans].sort((a, b) => a.id.slice(-7).localeCompare(b.id.slice(-7)) || a.id.localeCompare(b.id)).at(-1);

/** A row for each area that has a plan here, by name. */
export function areaValues(corpus: Corpus): AreaValues[] {
	const index = indexOf(corpus);
	return [...corpus.boards].sort(byName).flatMap(({ id, name }) => {
		const latest = latestPlan(index.plansOf(id));
		if (!latest) return [];
		const context = planContext(corpus, latest.id);
		const { risks, answered, notAnswered } = planCounts(context);
		const asked = answered + notAnswered;
		return {
			...{ board: id, name, path: areaPath(id), planPath: planPath(context.id), planTitle: context.title },
			...{ risks, answered, asked, money: budgetSummaryRowsOf(context).at(-1)?.agreedPerHead ?? null },
			answers: asked === 0 ? null : answered / asked,
		};
	});
}

export type MeasureId = 'money' | 'risks' | 'answers';

export interface MapMeasure {
	id: MeasureId;
	name: string;
	/** What the levels mean, from the smallest. A tile's level counts from 1. */
	legend: readonly string[];
	/** Level of each area that has a value. */
	levels: ReadonlyMap<string, number>;
}

interface Kind {
	id: MeasureId;
	name: string;
	/** Smallest width of a level. */
	least: number;
	write: (value: number) => string;
}

const KINDS: readonly Kind[] = [
	{ id: 'money', name: 'Money per person', least: 1, write: (value) => formatPounds(value) },
	{ id: 'risks', name: 'Risks', least: 1, write: (value) => formatNumber(value) },
	{ id: 'answers', name: 'Answers given', least: 0.01, write: (value) => formatPercent(value, 0) },
];

/** The measures of the map, each with levels of one width and round edges. */
export const mapMeasures = (values: readonly AreaValues[]): MapMeasure[] =>
	KINDS.map(({ id, name, least, write }) => {
		const found = values.flatMap((row): [string, number][] => (row[id] === null ? [] : [[row.board, row[id]]]));
		const { from, width, count } = levelsOf(
			found.map(([, value]) => value),
			least,
		);
		const levelOf = (value: number) => Math.min(count, 1 + Math.floor((value - from) / width + 1e-9));
		return {
			...{ id, name },
			legend: Array.from({ length: count }, (_, index) =>
				index === count - 1
					? `${write(from + index * width)} and over`
					: `${write(from + index * width)} to under ${write(from + (index + 1) * width)}`,
			),
			levels: new Map(found.map(([board, value]) => [board, levelOf(value)])),
		};
	});

/** As many levels as the map can show. */
const MOST = 5;

/** Where the first level begins, how wide each is, and how many there are: at most five, on round numbers. */
export function levelsOf(values: readonly number[], least: number): { from: number; width: number; count: number } {
	if (values.length === 0) return { from: 0, width: least, count: 0 };
	const [low, high] = [Math.min(...values), Math.max(...values)];
	for (let scale = least; ; scale *= 10) {
		for (const width of [scale, scale * 2, scale * 5]) {
			const from = Math.floor(low / width + 1e-9) * width;
			const count = Math.floor((high - from) / width + 1e-9) + 1;
			if (count <= MOST) return { from, width, count };
		}
	}
}

const { text, number, integer } = columnsOf<AreaValues>();

export const AREA_VALUE_COLUMNS: readonly Column<AreaValues>[] = [
	text('area', 'Area', 'ours', 'Name of the area.', (row) => row.name),
	text('plan', 'Latest plan', 'ours', 'Area and month of its latest plan here.', (row) => row.planTitle),
	number(
		'money',
		'Agreed, £ per person',
		'computed',
		'Last year of the plan, by the 2014 estimate.',
		(row) => row.money,
		{
			unit: 'pounds',
		},
	),
	integer('risks', 'Risks', 'computed', 'How many risks it lists.', (row) => row.risks),
	integer('answered', 'Answers', 'computed', 'How many questions of its form it answers.', (row) => row.answered),
];
