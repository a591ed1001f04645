/** What stands beside values all over a plan's page, drawn as text: marks of notes, and citations. */
import { html, type HtmlPart } from '../../lib/html.ts';
import { planPath } from '../../paths.ts';
import { citationAt, citationPath } from '../../views/citations.ts';
import type { PlanContext } from '../../views/plan-context.ts';
import { notesOn } from '../../views/plan-notes.ts';
import { drawNoteMark } from '../marks.ts';

/** Marks that lead from a value to its notes on the same page. `field` is its name, as notes use it. */
export const drawNoteMarks = (context: PlanContext, field: string): HtmlPart =>
	notesOn(context, field).map(drawNoteMark);

/** Facts of a record in a line, each a term with its values; terms without a value are left out. */
export function drawMeta(facts: readonly { term: string; values: readonly HtmlPart[] }[]): HtmlPart {
	const told = facts.filter(({ values }) => values.length > 0);
	// Terms and values stand in a line: the line ends between them are the spaces there.
	const drawn = told.map(({ term, values }) => {
		const words = values.map((value) => html` <dd>${value}</dd>`);
		return html`<div>
			<dt>${term}</dt>
			${words}
		</div>`;
	});
	return html`<dl class="meta">${drawn}</dl>`;
}

/**
 * How to cite one thing, folded away: plain text that needs no script. `anchor` is that of what is cited on the plan's
 * page; `what` names it for people who hear the page. There are sixty of these on a page, so each says only what is its
 * own: `copy-text.ts` names its button after `what`, and the files with every citation stand once, with the plan's own.
 */
export function drawCitation(context: PlanContext, anchor: string, what: string, open = false): HtmlPart {
	const citation = citationAt(context, anchor);
	if (!citation) return undefined;
	const inside = [
		html`<summary>Cite<span class="visually-hidden"> ${what}</span></summary>`,
		html`<div class="copy-text"><p>${citation.plain}</p></div>`,
		html`<p><a href="${planPath(context.id, anchor)}">Permanent link</a></p>`,
	];
	const attributes = html` class="cite"${open && html` open`}`;
	return html`<details${attributes}>${inside}</details>`;
}

/** How to cite the plan itself, and the files for reference managers with this citation and all others of its page. */
export const drawPlanCitation = (context: PlanContext): HtmlPart => [
	drawCitation(context, '', 'this plan', true),
	html`<p class="small no-print">
		This citation and all others on this page, for reference managers:
		<a href="${citationPath(context.id, 'bib')}">BibTeX</a>, <a href="${citationPath(context.id, 'ris')}">RIS</a>
	</p>`,
];
