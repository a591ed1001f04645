/** What one area says on a topic, in its first words: one of the thousands where there are many plans. */
import { formatList } from '../../lib/format.ts';
import { html, type Html } from '../../lib/html.ts';
import { planPath } from '../../paths.ts';
import { TEXT_KIND_NAMES } from '../../views/names.ts';
import type { TopicAnswerRow } from '../../views/topic-answers.ts';
import { firstWords } from '../../views/topic-excerpts.ts';

/** Characters of an answer. */
const LENGTH = 280;

/** The answers of one area, each with the plan it is from. */
export const areaEntry = (board: string, rows: readonly TopicAnswerRow[]): Html =>
	html`<article class="area-answer" aria-labelledby="${board}">
		<header><h3 id="${board}" tabindex="-1">${rows[0]?.area}</h3></header>
		<div>${rows.map((row) => html`<div class="brief-answer">${entry(row)}</div> `)}</div>
	</article> `;

function entry(row: TopicAnswerRow): Html {
	if (row.status === 'no-plan') {
		return html`<p class="unanswered">
			<strong>No plan here.</strong> ${row.statement} <a href="${row.path}">What the board paper says</a>.
		</p>`;
	}
	const { context, board, area } = row;
	const month = context.title.split(', ').at(-1);
	// A plan whose form does not ask has no such place on its page.
	const path = row.status === 'not-asked' ? planPath(context.id) : row.path;
	const kind = html`<span class="soft">${TEXT_KIND_NAMES[context.plan.text]}</span>`;
	const [first] = context.boards;
	if (first && first.id !== board) {
		const names = formatList(row.sharedWith);
		return html`<p><a href="${path}">${month}</a> One plan with ${names}: see what it says there.</p>`;
	}
	const facts = row.facts.length > 0 && html`<strong>${formatList(row.facts)}.</strong> `;
	const words = row.markdown
		? html`${firstWords(row.markdown, LENGTH)}`
		: html`<span class="soft">${row.facts.length > 0 ? '' : row.statement}</span>`;
	return html`<p class="small">
			<a href="${path}">${month}<span class="visually-hidden">, ${area}</span></a> ${kind}
		</p>
		<p>${facts}${words}</p>`;
}
