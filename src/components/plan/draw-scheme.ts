/** One scheme of a plan, with what the plan ties to it, drawn as text: plans have dozens. */
import { formatPlace } from '../../domain/place.ts';
import type { Scheme } from '../../domain/scheme.ts';
import { formatList } from '../../lib/format.ts';
import { html, type Html } from '../../lib/html.ts';
import { metricAnchor, riskAnchor, schemeAnchor } from '../../paths.ts';
import { conditionName, schemeThemeName } from '../../views/names.ts';
import type { PlanContext } from '../../views/plan-context.ts';
import { drawDay, drawWords } from '../marks.ts';
import { drawCitation, drawMeta, drawNoteMarks } from './plan-marks.ts';

/** A scheme under a heading of level `level`: schemes stand under a group, or under the section itself. */
export function drawScheme(context: PlanContext, scheme: Scheme, level: 3 | 4): Html {
	const { id, ref, name, summary, themes, source } = scheme;
	const nameId = `${id}-name`;
	const title = html`${ref && html`<span class="ref">${ref} </span>`}${name}`;
	const heading = level === 3 ? html`<h3 id="${nameId}">${title}</h3>` : html`<h4 id="${nameId}">${title}</h4>`;
	const parts = [
		heading,
		drawWords(summary, `Scheme ${Number(id.slice(1))}, ${name}`, level),
		themes.length > 0 && html`<p class="themes">${formatList(themes.map(schemeThemeName))}</p>`,
		drawMeta([...linksOf(context, scheme), { term: 'Source', values: [formatPlace(source)] }]),
		drawNoteMarks(context, `schemes.${id}`),
		drawCitation(context, schemeAnchor(id), `scheme ${ref ?? name}`),
	];
	return html`<article class="record scheme" id="${schemeAnchor(id)}" aria-labelledby="${nameId}">${parts}</article>`;
}

/** What the plan ties to a scheme: its time, measures, risks, conditions and figures. */
function linksOf({ plan }: PlanContext, scheme: Scheme) {
	const { due, metrics, risks, conditions } = scheme;
	const metricLabel = (id: string) => plan.metrics.find((metric) => metric.id === id)?.label ?? id;
	const figures = scheme.figures.flatMap((id) => plan.figures.find((figure) => figure.id === id) ?? []);
	return [
		{ term: 'When', values: due ? [drawDay(due)] : [] },
		{
			term: 'Meant to improve',
			values: metrics.map((id) => html`<a href="#${metricAnchor(id)}">${metricLabel(id)}</a>`),
		},
		{
			term: 'Risks named with it',
			values: risks.map((id) => html`<a href="#${riskAnchor(id)}">Risk ${Number(id.slice(1))}</a>`),
		},
		{ term: 'Helps meet', values: conditions.map(conditionName) },
		...figures.map(({ label, raw }) => ({ term: label, values: [raw] })),
	];
}
