/** The areas of England: one row for each health and wellbeing board. */
import type { Corpus } from '../domain/corpus.ts';
import { AUTHORITY_TYPES, REGIONS, type Authority, type Board } from '../domain/register.ts';
import { columnsOf } from '../lib/columns.ts';
import { rememberPer } from '../lib/remember.ts';
import type { Column } from '../lib/table.ts';
import { areaPath, siteUrl } from '../paths.ts';
import { indexOf } from './corpus-index.ts';
import { COVERAGE_STATES, coverageState, type CoverageState } from './coverage.ts';
import { AUTHORITY_TYPE_NAMES, byName } from './names.ts';

export interface AreaRow {
	board: string;
	name: string;
	/** Other names of the area and of its councils, to find it by. */
	variants: readonly string[];
	/** The councils that share the board, with their places on the tile map. */
	authorities: readonly Authority[];
	/** Regions and kinds of its councils, each once. */
	regions: readonly Authority['region'][];
	types: readonly Authority['type'][];
	typeNames: readonly string[];
	/** People in all its councils: the straight-line estimate for mid-2014, and the census year 2011. */
	population: number;
	population2011: number;
	adults2011: number;
	older2011: number;
	/** Ids of its plans and papers. */
	plans: readonly string[];
	papers: readonly string[];
	/** What there is of it here, over all rounds. */
	status: CoverageState;
	path: string;
}

/** Every area, in the order of names. */
export const areaRows = rememberPer((corpus: Corpus): readonly AreaRow[] =>
	[...corpus.boards].sort(byName).map((board) => areaRowOf(corpus, board)),
);

/** The area of one board. */
export function areaRowOf(corpus: Corpus, board: Board): AreaRow {
	const index = indexOf(corpus);
	const authorities = board.authorities.map(index.authority);
	const types = [...new Set(authorities.map(({ type }) => type))];
	const sum = (count: (authority: Authority) => number) => authorities.reduce((total, each) => total + count(each), 0);
	return {
		board: board.id,
		name: board.name,
		variants: [...board.variants, ...authorities.flatMap(({ name, variants }) => [name, ...variants])],
		authorities,
		regions: [...new Set(authorities.map(({ region }) => region))],
		types,
		typeNames: types.map((type) => AUTHORITY_TYPE_NAMES[type]),
		population: sum(({ populationEstimate2014 }) => populationEstimate2014),
		population2011: sum(({ population2011 }) => population2011),
		adults2011: sum(({ adults2011 }) => adults2011),
		older2011: sum(({ older2011 }) => older2011),
		plans: index.plansOf(board.id).map(({ id }) => id),
		papers: index.papersOf(board.id).map(({ id }) => id),
		status: coverageState(board, index.plansOf(board.id), index.papersOf(board.id)),
		path: areaPath(board.id),
	};
}

const { text, list, url, integer } = columnsOf<AreaRow>();

export const AREA_COLUMNS: readonly Column<AreaRow>[] = [
	text('board', 'Board', 'ours', 'Id of the health and wellbeing board.', (row) => row.board),
	text('name', 'Area', 'ours', 'What the public calls the area.', (row) => row.name),
	list('authorities', 'Council codes', 'printed', 'GSS codes of its councils, as at 2014.', ({ authorities }) =>
		authorities.map(({ code }) => code),
	),
	list('region', 'Region', 'printed', 'Region of its councils.', (row) => row.regions, { allowed: REGIONS }),
	list('type', 'Kind of council', 'printed', 'Kind of council it has.', (row) => row.types, {
		allowed: AUTHORITY_TYPES,
	}),
	integer('population', 'People', 'ours', 'People of all ages, our estimate for mid-2014.', (row) => row.population),
	list('plans', 'Plans', 'ours', 'Ids of its plans here.', (row) => row.plans),
	list('papers', 'Papers', 'ours', 'Ids of its board papers here.', (row) => row.papers),
	text('state', 'State', 'ours', 'What there is of it here.', (row) => row.status, { allowed: COVERAGE_STATES }),
	list('authority_names', 'Councils', 'printed', 'Names of its councils.', ({ authorities }) =>
		authorities.map(({ name }) => name),
	),
	integer('population_2011', 'People, 2011', 'printed', 'People of all ages, mid-2011.', (row) => row.population2011),
	integer('adults_2011', 'Adults, 2011', 'printed', 'People aged 18 and over, mid-2011.', (row) => row.adults2011),
	integer(
		'older_2011',
		'Aged 65 and over, 2011',
		'printed',
		'People of 65 and over, mid-2011.',
		(row) => row.older2011,
	),
	url('url', 'Link', 'ours', 'Address of the area on this site.', (row) => siteUrl(row.path)),
];
