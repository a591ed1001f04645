/** The register of risks: every risk with its rating as printed, our band and what the plan will do. */
import type { Corpus } from '../../domain/corpus.ts';
import { REGIONS } from '../../domain/register.ts';
import { RATING_SCALES } from '../../domain/risk.ts';
import { RISK_THEMES } from '../../domain/theme.ts';
import { html, type Html } from '../../lib/html.ts';
import { rememberPer } from '../../lib/remember.ts';
import { planDigestIn } from '../../views/corpus-digest.ts';
import { riskThemeName, roundName } from '../../views/names.ts';
import { BANDS, bandName, type BandId } from '../../views/risk-bands.ts';
import { RISK_COLUMNS, riskRows, type RiskRow } from '../../views/risk-register.ts';
import { noteCount } from '../explore/note-count.ts';
import { byRegion, byRound } from '../register/levels.ts';
import { headingsOf, type Register } from '../register/register.ts';
import { riskNumber } from './risk-number.ts';
import { SCALE_NAMES } from './scale-names.ts';

const heading = headingsOf(RISK_COLUMNS);
const severity = ({ band }: RiskRow) => BANDS.findIndex(({ id }) => id === band) + 1;
const written = (value: number | null) => [value === null ? null : String(value)];

export const riskRegister = rememberPer((corpus: Corpus): Register<RiskRow> => ({
	...{ id: 'risks', table: 'risk-register', title: 'Risks', noun: 'risks', dataset: 'risks', stack: true },
	download: true,
	caption: 'Every risk that a plan here names, with its rating as printed and our band',
	wordsLabel: 'Words in the risk',
	rows: riskRows(corpus),
	levels: [byRegion, byRound(corpus)],
	madeOf: planDigestIn(corpus),
	key: ({ plan, id }) => `${plan} ${id}`,
	heads: [
		{ heading: heading('area'), sort: ({ area }) => area },
		{ heading: heading('risk') },
		{ heading: heading('rating_raw'), sort: ({ ratingText }) => ratingText },
		{ heading: heading('band'), sort: severity },
		{ heading: heading('score'), number: true, sort: ({ score }) => score },
		{ heading: heading('mitigation') },
	],
	facets: [
		{
			...{ name: 'theme', label: 'Theme', all: 'All themes', values: ({ themes }) => themes },
			...{ nameOf: riskThemeName, order: RISK_THEMES },
		},
		{
			...{ name: 'band', label: 'Band', all: 'All bands', values: ({ band }) => [band] },
			...{ nameOf: (id) => bandName(id as BandId), order: BANDS.map(({ id }) => id) },
		},
		{ name: 'area', label: 'Area', all: 'All areas', values: ({ area }) => [area] },
		{
			...{ name: 'region', label: 'Region', all: 'All regions', values: ({ regions }) => regions },
			...{ order: REGIONS, rare: true },
		},
		{
			...{ name: 'round', label: 'Round', all: 'All rounds', values: ({ round }) => [round] },
			...{ nameOf: (id) => roundName(corpus, id), rare: true },
		},
		{
			...{ name: 'scale', label: 'Rated with', all: 'Any scale', values: ({ scale }) => [scale] },
			...{ nameOf: (id) => SCALE_NAMES[id as keyof typeof SCALE_NAMES], order: RATING_SCALES, rare: true },
		},
		{
			...{ name: 'min-score', label: 'Score', all: 'Any score', values: ({ score }) => written(score) },
			...{ nameOf: (score) => `${score} or more`, atLeast: true, rare: true },
		},
		{
			...{ name: 'likelihood', label: 'Likelihood', all: 'Any likelihood', rare: true },
			values: ({ likelihood }) => written(likelihood),
		},
		{
			...{ name: 'impact', label: 'Impact', all: 'Any impact', rare: true },
			values: ({ impact }) => written(impact),
		},
	],
	cells,
}));

function cells(row: RiskRow): Html {
	const rating =
		row.ratingState === 'read'
			? row.ratingText
			: html`<span class="soft">not rated${row.ratingText && ` (printed as “${row.ratingText}”)`}</span>`;
	return html`<th role="rowheader" scope="row">
			<a href="${row.path}">${row.area} <span class="record-number">risk ${riskNumber(row)}</span></a>
		</th>
		<td role="cell" class="reading">
			<p>${row.risk}</p>
			<p class="labels">${[row.ref, ...row.themeNames].filter(Boolean).join(' · ')}</p>
		</td>
		<td role="cell" data-heading="${heading('rating_raw')}">${rating}</td>
		<td role="cell" data-heading="${heading('band')}" data-value="${severity(row)}">
			<span class="tag ${row.band}">${row.bandName}</span>
		</td>
		<td role="cell" class="number" data-heading="${heading('score')}" data-value="${row.score}">${row.score ?? '–'}</td>
		<td role="cell" class="reading" data-heading="${heading('mitigation')}">
			<p>${row.mitigation || html`<span class="soft">The plan does not say.</span>`}</p>
			<p class="labels">${row.source} ${noteCount(row.notes.length, row.path)}</p>
		</td>`;
}
