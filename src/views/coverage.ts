/** Which areas have a plan here in which round, and which have none yet. */
import type { Corpus, PaperRecord, PlanRecord } from '../domain/corpus.ts';
import { REGIONS, type Authority, type Board, type Round } from '../domain/register.ts';
import { columnsOf } from '../lib/columns.ts';
import type { Column } from '../lib/table.ts';
import { areaPath, paperPath, planPath } from '../paths.ts';
import { indexOf } from './corpus-index.ts';
import { areaNames, byName } from './names.ts';

/**
 * `plan`: the board has a plan here. `shared`: it shares one that is filed under another board.
 * `paper`: only a board paper about a plan. `none`: nothing collected yet.
 */
export const COVERAGE_STATES = ['plan', 'shared', 'paper', 'none'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export const COVERAGE_NAMES: Readonly<Record<CoverageState, string>> = {
	plan: 'Plan published here',
	shared: 'Shares another area’s plan',
	paper: 'Board paper, no plan',
	none: 'Not yet collected',
};

export interface CoverageRow {
	board: string;
	area: string;
	region: Authority['region'];
	round: string;
	roundName: string;
	state: CoverageState;
	/** Ids of the board's plans and papers in the round. */
	plans: readonly string[];
	papers: readonly string[];
	/** Why there is no plan of the board's own; empty where there is one. */
	reason: string;
	/** Where to read on: the latest plan, else the latest paper, else the area. */
	path: string;
}

/** Every board in every round of the register: by area name, then in the order of rounds. */
export const coverageRows = (corpus: Corpus): CoverageRow[] =>
	[...corpus.boards].sort(byName).flatMap((board) => corpus.rounds.map((round) => coverageOf(corpus, board, round)));

/** What there is of one board in one round. */
export function coverageOf(corpus: Corpus, board: Board, round: Round): CoverageRow {
	const { plansOf, papersOf } = indexOf(corpus);
	const plans = plansOf(board.id).filter(({ plan }) => plan.round === round.id);
	const papers = papersOf(board.id).filter(({ paper }) => paper.round === round.id);
	const state = coverageState(board, plans, papers);
	const [plan, paper] = [plans.at(-1), papers.at(-1)];
	return {
		board: board.id,
		area: board.name,
		region: regionOf(corpus, board),
		round: round.id,
		roundName: round.name,
		state,
		plans: plans.map(({ id }) => id),
		papers: papers.map(({ id }) => id),
		reason: reasonOf(corpus, state, round, plan, paper),
		path: plan ? planPath(plan.id) : paper ? paperPath(paper.id) : areaPath(board.id),
	};
}

/** The region of a board: that of its first council, as boards lie in one region. */
export function regionOf(corpus: Corpus, board: Board): Authority['region'] {
	const [first = ''] = board.authorities;
	return indexOf(corpus).authority(first).region;
}

/** What plans and papers of a board come to. */
export function coverageState(
	board: Board,
	plans: readonly PlanRecord[],
	papers: readonly PaperRecord[],
): CoverageState {
	if (plans.some(({ plan }) => plan.boards[0] === board.id)) return 'plan';
	if (plans.length > 0) return 'shared';
	return papers.length > 0 ? 'paper' : 'none';
}

function reasonOf(
	corpus: Corpus,
	state: CoverageState,
	round: Round,
	plan: PlanRecord | undefined,
	paper: PaperRecord | undefined,
): string {
	switch (state) {
		case 'plan':
			return '';
		case 'shared':
			return `Filed under ${areaNames(corpus, plan?.plan.boards.slice(0, 1) ?? [])}.`;
		case 'paper':
			return paper?.paper.noPlanBecause ?? '';
		case 'none':
			return round.collected ? 'No document collected yet.' : 'This round is not collected yet.';
	}
}

/** How many boards there are in each state. Those with a plan are `plan` and `shared` together. */
export type CoverageCounts = Readonly<Record<CoverageState, number>> & { readonly total: number };

/** Counts of rows by state. Pass the rows of one round, so that each board counts once. */
export function coverageCounts(rows: readonly CoverageRow[]): CoverageCounts {
	const counts = { plan: 0, shared: 0, paper: 0, none: 0, total: rows.length };
	for (const { state } of rows) counts[state] += 1;
	return counts;
}

/** The same counts region by region, in the usual order of regions. Regions without a board are left out. */
export function coverageByRegion(rows: readonly CoverageRow[]): { region: string; counts: CoverageCounts }[] {
	return REGIONS.map((region) => ({
		region,
		counts: coverageCounts(rows.filter((row) => row.region === region)),
	})).filter(({ counts }) => counts.total > 0);
}

const { text, list } = columnsOf<CoverageRow>();

export const COVERAGE_COLUMNS: readonly Column<CoverageRow>[] = [
	text('board', 'Board', 'ours', 'Id of the health and wellbeing board.', (row) => row.board),
	text('round', 'Round', 'ours', 'Id of the planning round.', (row) => row.round),
	text('state', 'State', 'ours', 'What there is here of the board in the round.', (row) => row.state, {
		allowed: COVERAGE_STATES,
	}),
	list('plan', 'Plan', 'ours', 'Ids of its plans in the round.', (row) => row.plans),
	list('paper', 'Paper', 'ours', 'Ids of its board papers in the round.', (row) => row.papers),
	text('reason', 'Reason', 'ours', 'Why there is no plan of its own.', (row) => row.reason),
	text('area', 'Area', 'ours', 'Name of the area.', (row) => row.area),
	text('region', 'Region', 'ours', 'Region of the area.', (row) => row.region),
];
