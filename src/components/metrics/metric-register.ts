/** The register of what plans set out to achieve, for a site with too many ambitions to put side by side on a page. */
import type { Corpus } from '../../domain/corpus.ts';
import { METRICS, METRIC_KINDS, METRIC_UNITS } from '../../domain/metric.ts';
import { REGIONS } from '../../domain/register.ts';
import { rememberPer } from '../../lib/remember.ts';
import { planDigestIn } from '../../views/corpus-digest.ts';
import { METRIC_COLUMNS, metricRows, type MetricRow } from '../../views/metric-ambitions.ts';
import { roundName } from '../../views/names.ts';
import { byRound } from '../register/levels.ts';
import type { Register } from '../register/register.ts';
import { tableHeads } from '../register/table-heads.ts';
import { pickColumns, tableCells, type TableLook } from '../table-cells.ts';
import { METRIC_LOOKS } from './metric-looks.ts';

const LOOK: TableLook<MetricRow> = {
	columns: pickColumns(METRIC_COLUMNS, [
		'area',
		'label',
		'raw',
		'unit',
		'period',
		'target',
		'efficiency_raw',
		'summary',
	]),
	looks: METRIC_LOOKS,
};

export const metricRegister = rememberPer((corpus: Corpus): Register<MetricRow> => ({
	...{ id: 'metrics', table: 'metric-register', title: 'Measures', noun: 'ambitions', dataset: 'metrics' },
	download: true,
	caption: 'What plans set out to achieve, as printed. Units differ: read them beside every number',
	wordsLabel: 'Words',
	rows: metricRows(corpus),
	levels: [
		{
			heading: 'Measure',
			members: METRICS.map(({ id, name }) => ({ slug: id, name })),
			of: ({ metric }) => metric,
		},
		byRound(corpus),
	],
	madeOf: planDigestIn(corpus),
	key: ({ plan, id }) => `${plan} ${id}`,
	heads: tableHeads(LOOK, ['area', 'unit', 'period']),
	facets: [
		{
			...{ name: 'metric', label: 'Measure', all: 'All measures', values: ({ metric }) => [metric] },
			...{ nameOf: (id) => METRICS.find((metric) => metric.id === id)?.name ?? id, order: METRIC_KINDS },
		},
		{ name: 'unit', label: 'Unit', all: 'Any unit', values: ({ unit }) => [unit], order: METRIC_UNITS },
		{ name: 'area', label: 'Area', all: 'All areas', values: ({ area }) => [area] },
		{
			...{ name: 'region', label: 'Region', all: 'All regions', values: ({ regions }) => regions },
			...{ order: REGIONS, rare: true },
		},
		{
			...{ name: 'round', label: 'Round', all: 'All rounds', values: ({ round }) => [round] },
			...{ nameOf: (id) => roundName(corpus, id), rare: true },
		},
	],
	cells: (row) => tableCells(LOOK, row),
}));
