/** The register of pooled budget amounts, as printed and as read. */
import type { Corpus } from '../../domain/corpus.ts';
import { READING_STATES } from '../../domain/reading.ts';
import { REGIONS } from '../../domain/register.ts';
import { formatCount } from '../../lib/format.ts';
import { rememberPer } from '../../lib/remember.ts';
import { planDigestIn } from '../../views/corpus-digest.ts';
import { BUDGET_COLUMNS, BUDGET_KIND_NAMES, budgetRows, type BudgetRow } from '../../views/budget-lines.ts';
import { byRegion, byRound } from '../register/levels.ts';
import type { Register } from '../register/register.ts';
import { pickColumns, tableCells, type TableLook } from '../table-cells.ts';
import { tableHeads } from '../register/table-heads.ts';
import { STATE_NAMES } from './state-names.ts';

const notes = (row: BudgetRow) =>
	row.notes.length > 0 ? { after: formatCount(row.notes.length, 'note'), afterHref: row.path } : {};

const LOOK: TableLook<BudgetRow> = {
	columns: pickColumns(BUDGET_COLUMNS, ['area', 'year', 'kind', 'raw', 'pounds', 'unit', 'remark', 'source']),
	looks: {
		area: (row) => ({ href: row.path }),
		kind: (row) => ({ text: BUDGET_KIND_NAMES[row.kind] }),
		raw: (row) => ({ text: row.raw || 'blank' }),
		pounds: (row) =>
			row.state === 'read' ? notes(row) : { tag: 'missing', text: STATE_NAMES[row.state], ...notes(row) },
	},
};

export const budgetRegister = rememberPer((corpus: Corpus): Register<BudgetRow> => ({
	...{ id: 'budgets', table: 'budget-lines', title: 'Money', noun: 'amounts', dataset: 'budgets' },
	download: true,
	caption: 'Pooled budget amounts, as printed and as read',
	rows: budgetRows(corpus),
	levels: [byRegion, byRound(corpus)],
	madeOf: planDigestIn(corpus),
	// One line a plan, year and kind: the first two cells alone do not tell them apart.
	key: ({ plan, year, kind }) => `${plan} ${year} ${kind}`,
	heads: tableHeads(LOOK, ['area', 'year', 'kind', 'pounds', 'unit']),
	facets: [
		{ name: 'area', label: 'Area', all: 'All areas', values: ({ area }) => [area] },
		{ name: 'region', label: 'Region', all: 'All regions', values: ({ regions }) => regions, order: REGIONS },
		{ name: 'year', label: 'Year', all: 'All years', values: ({ year }) => [year] },
		{
			...{ name: 'kind', label: 'Kind', all: 'Both kinds', values: ({ kind }) => [kind] },
			nameOf: (id) => BUDGET_KIND_NAMES[id as keyof typeof BUDGET_KIND_NAMES],
		},
		{
			...{ name: 'state', label: 'Amount was', all: 'Any', values: ({ state }) => [state] },
			...{ nameOf: (id) => STATE_NAMES[id as keyof typeof STATE_NAMES], order: READING_STATES },
		},
	],
	cells: (row) => tableCells(LOOK, row),
}));
