/** What stands beside values all over a plan's page, drawn as text: marks of notes, and citations. */
import { html, type HtmlPart } from '../../lib/html.ts';
import { planPath } from '../../paths.ts';
import { citationAt, citationPath } from '../../views/citations.ts';
import type { PlanContext } from '../../views/plan-context.ts';
import { notesOn } from '../../views/plan-notes.ts';
import { drawCopyText, drawNoteMark } from '../marks.ts';

/** Marks that lead from a value to its notes on the same page. `field` is its name, as notes use it. */
export const drawNoteMarks = (context: PlanContext, field: string): HtmlPart =>
	notesOn(context, field).map(drawNoteMark);

/**
 * How to cite one thing, folded away: plain text that needs no script, and files for reference managers. `anchor` is
 * that of what is cited on the plan's page, empty for the plan itself; `what` names it for people who hear the page.
 */
export function drawCitation(context: PlanContext, anchor: string, what: string, open = false): HtmlPart {
	const citation = citationAt(context, anchor);
	if (!citation) return undefined;
	const links = [
		html`<a href="${planPath(context.id, anchor)}">Permanent link</a>, `,
		html`<a href="${citationPath(context.id, 'bib')}">BibTeX</a>, `,
		html`<a href="${citationPath(context.id, 'ris')}">RIS</a>`,
	];
	const inside = [
		html`<summary>Cite<span class="visually-hidden"> ${what}</span></summary>`,
		drawCopyText(html`<p>${citation.plain}</p>`, `the citation of ${what}`),
		html`<p>${links}</p>`,
	];
	const attributes = html` class="cite no-print"${open && html` open`}`;
	return html`<details${attributes}>${inside}</details>`;
}
