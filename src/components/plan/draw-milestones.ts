/** Dates the document sets itself, drawn as text. */
import type { Milestone } from '../../domain/records.ts';
import { formatList } from '../../lib/format.ts';
import { html, type Html } from '../../lib/html.ts';
import type { PlanContext } from '../../views/plan-context.ts';
import { drawDay, drawSource } from '../marks.ts';
import { drawNoteMarks } from './plan-marks.ts';

/** A table of milestones. `context` is the plan they belong to, for its notes; a paper's have none here. */
export function drawMilestones(milestones: readonly Milestone[], context?: PlanContext): Html {
	const anyOwner = milestones.some(({ owners }) => owners.length > 0);
	const rows = milestones.map(({ id, group, title, summary, due, owners, source }) => {
		const what = [
			group && html`<span class="small soft">${group}: </span>`,
			html`<strong>${title}</strong>`,
			summary && html`<p>${summary}</p>`,
			context && drawNoteMarks(context, `milestones.${id}`),
		];
		return html`<tr id="milestone-${id}">
			<td class="wide">${what}</td>
			<td>${drawDay(due)}</td>
			${anyOwner && html`<td>${formatList(owners) || '–'}</td>`}
			<td>${drawSource(source, true)}</td>
		</tr>`;
	});
	return html`<div class="scroll" role="region" aria-labelledby="milestones-caption" tabindex="0">
		<table>
			<caption id="milestones-caption">
				<span>Dates and deadlines</span>
			</caption>
			<thead>
				<tr>
					<th scope="col">What</th>
					<th scope="col">When</th>
					${anyOwner && html`<th scope="col">Lead, as printed</th>`}
					<th scope="col">Source</th>
				</tr>
			</thead>
			<tbody>
				${rows}
			</tbody>
		</table>
	</div> `;
}
