/** The register of schemes, each with what it is joined to in its own plan. */
import type { Corpus } from '../../domain/corpus.ts';
import { METRICS, METRIC_KINDS } from '../../domain/metric.ts';
import { REGIONS } from '../../domain/register.ts';
import { SCHEME_THEMES } from '../../domain/theme.ts';
import { formatDate } from '../../lib/format.ts';
import { html, type Html } from '../../lib/html.ts';
import { rememberPer } from '../../lib/remember.ts';
import { metricAnchor, planPath, riskAnchor } from '../../paths.ts';
import { planDigestIn } from '../../views/corpus-digest.ts';
import { conditionName, schemeThemeName } from '../../views/names.ts';
import { SCHEME_COLUMNS, schemeRows, type SchemeRow } from '../../views/scheme-register.ts';
import { noteCount } from '../explore/note-count.ts';
import { byRegion, byRound } from '../register/levels.ts';
import { headingsOf, type Register } from '../register/register.ts';
import { riskNumber } from '../risks/risk-number.ts';

const heading = headingsOf(SCHEME_COLUMNS);
/** Value of the due filter for schemes that name no date. */
const NO_DUE = 'none';

export const schemeRegister = rememberPer((corpus: Corpus): Register<SchemeRow> => ({
	...{ id: 'schemes', table: 'scheme-register', title: 'Schemes', noun: 'schemes', dataset: 'schemes', stack: true },
	download: true,
	caption: 'Every scheme of every plan here, with what its plan joins it to',
	wordsLabel: 'Words in the scheme',
	rows: schemeRows(corpus),
	levels: [byRegion, byRound(corpus)],
	madeOf: planDigestIn(corpus),
	key: ({ plan, id }) => `${plan} ${id}`,
	heads: [
		{ heading: heading('area'), sort: ({ area }) => area },
		{ heading: heading('name') },
		{ heading: heading('summary') },
		{ heading: heading('due'), sort: ({ due }) => due },
	],
	facets: [
		{
			...{ name: 'theme', label: 'Theme', all: 'All themes', values: ({ themes }) => themes },
			...{ nameOf: schemeThemeName, order: SCHEME_THEMES },
		},
		{ name: 'area', label: 'Area', all: 'All areas', values: ({ area }) => [area] },
		{
			...{ name: 'metric', label: 'Meant to improve', all: 'Any measure', order: METRIC_KINDS },
			values: ({ metrics }) => metrics.map(({ metric }) => metric),
			nameOf: (id) => METRICS.find((metric) => metric.id === id)?.name ?? id,
		},
		{
			...{ name: 'region', label: 'Region', all: 'All regions', values: ({ regions }) => regions },
			...{ order: REGIONS, rare: true },
		},
		{
			...{ name: 'group', label: 'Group in its plan', all: 'All groups', rare: true },
			values: ({ group }) => [group],
		},
		{
			...{ name: 'due', label: 'Due', all: 'Any time', values: ({ due }) => [due ?? NO_DUE], rare: true },
			nameOf: (due) => (due === NO_DUE ? 'No date named' : formatDate(due)),
			order: [...new Set(schemeDues(corpus)), NO_DUE],
		},
	],
	cells,
}));

const schemeDues = (corpus: Corpus) =>
	corpus.plans
		.flatMap(({ plan }) => plan.schemes)
		.flatMap(({ due }) => (due?.state === 'read' ? [due.value] : []))
		.sort();

function cells(row: SchemeRow): Html {
	const due = row.due && formatDate(row.due);
	const printed = due && row.dueText && row.dueText !== due;
	return html`<td role="cell" class="area">${row.area}</td>
		<th role="rowheader" scope="row" class="name">
			<a href="${row.path}">${row.name}</a>
			<span class="record-number">${[row.ref, row.group].filter(Boolean).join(' · ')}</span>
		</th>
		<td role="cell" class="reading">
			<p>${row.summary}</p>
			${links(row)}
			<p class="labels">${row.themeNames.join(' · ')}</p>
			<p class="labels">${row.source} ${noteCount(row.notes.length, row.path)}</p>
		</td>
		<td role="cell" data-heading="${heading('due')}" data-value="${row.due}">
			${due ?? html`<span class="soft">${row.dueText || 'Not named'}</span>`}${printed && html` <span class="labels printed">printed as “${row.dueText}”</span>`}
		</td>`;
}

/** What a plan joins a scheme to: money and counts, measures, risks, national conditions. */
function links({ plan, figures, metrics, risks, conditions }: SchemeRow): Html | false {
	const link = (words: string, anchor: string) => html`<a href="${planPath(plan, anchor)}">${words}</a>`;
	const groups = [
		{ name: 'Figures', items: figures.map(({ label, raw }) => `${label}: ${raw}`) },
		{ name: 'Meant to improve', items: metrics.map(({ id, label }) => link(label, metricAnchor(id))) },
		{ name: 'Risks it carries', items: risks.map((risk) => link(`Risk ${riskNumber(risk)}`, riskAnchor(risk.id))) },
		{ name: 'Helps meet', items: conditions.map(conditionName) },
	].filter(({ items }) => items.length > 0);
	return (
		groups.length > 0 &&
		html`<dl class="links">
			${groups.map(
				({ name, items }) =>
					html`<div>
						<dt>${name}</dt>
						${items.map((item) => html`<dd>${item}</dd>`)}
					</div>`,
			)}
		</dl>`
	);
}
