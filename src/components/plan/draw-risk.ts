/** One risk of a plan with its rating as printed and our band, drawn as text: plans have dozens. */
import { formatPlace } from '../../domain/place.ts';
import type { Risk } from '../../domain/risk.ts';
import { formatList } from '../../lib/format.ts';
import { html, type Html } from '../../lib/html.ts';
import { riskAnchor } from '../../paths.ts';
import { riskThemeName } from '../../views/names.ts';
import type { PlanContext } from '../../views/plan-context.ts';
import type { RiskRow } from '../../views/risk-register.ts';
import { drawWords } from '../marks.ts';
import { drawCitation, drawMeta, drawNoteMarks } from './plan-marks.ts';

/** A risk. `number` is its place in the plan; `row` is its row of the register of risks. */
export function drawRisk(context: PlanContext, risk: Risk, number: number, row: RiskRow | undefined): Html {
	const { id, mitigation, themes, owners, review, source } = risk;
	const title = `Risk ${number}`;
	const ref = risk.ref && html` <span class="ref small">“${risk.ref}” in the text</span>`;
	const band = row && html` <span class="tag ${row.band}">${row.bandName}</span>`;
	const rating = html`<span class="visually-hidden">Rated </span><strong>${row?.ratingText}</strong>${band}`;
	const parts = [
		html`<div class="rating">
			<h3 id="${id}-title">${title}${ref}</h3>
			<p>${rating}</p>
		</div>`,
		html`<div class="risk-text">${drawWords(risk.risk, title, 3)}</div>`,
		html`<h4>What will be done about it</h4>`,
		mitigation
			? drawWords(mitigation, `${title}, what will be done`, 4)
			: html`<p class="unanswered">The plan does not say.</p>`,
		themes.length > 0 && html`<p class="themes">${formatList(themes.map(riskThemeName))}</p>`,
		drawMeta([
			{ term: 'Owners', values: owners.length > 0 ? [formatList(owners)] : [] },
			{ term: 'Timing as printed', values: review ? [review.raw] : [] },
			{ term: 'Source', values: [formatPlace(source)] },
		]),
		drawNoteMarks(context, `risks.${id}`),
		drawCitation(context, riskAnchor(id), `risk ${number}`),
	];
	return html`<article class="record risk" id="${riskAnchor(id)}" aria-labelledby="${id}-title">${parts}</article>`;
}
