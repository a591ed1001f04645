/** What one plan says on a question, or which of three ways it says nothing, drawn as text: a comparison has a hundred. */
import { formatCount } from '../../lib/format.ts';
import { html, type HtmlPart } from '../../lib/html.ts';
import type { CompareAnswer, ComparePlan } from '../../views/compare.ts';
import { drawWords } from '../marks.ts';

const ABSENT: Partial<Record<CompareAnswer['status'], string>> = {
	'not-answered': 'Not answered.',
	'not-asked': 'Not asked.',
	'asked-with': 'Asked elsewhere.',
};

/** The cell of a plan; `title` is that of the question. */
export function drawAnswerCell(answer: CompareAnswer, title: string, plan: ComparePlan): HtmlPart {
	const { status, markdown, statement, items, source, path, notes } = answer;
	const absent = ABSENT[status];
	if (absent) {
		const elsewhere = status === 'asked-with' && html`<a href="${path}">Read it there</a>`;
		return html`<p class="unanswered"><strong>${absent}</strong> ${statement} ${elsewhere}</p>`;
	}
	const foot = [source, notes > 0 ? formatCount(notes, 'note') : ''].filter(Boolean).join(' · ');
	const list = items.map((item) => html`<li><a href="${item.path}">${item.words}</a></li> `);
	const what = html`<span class="visually-hidden">: ${title}, ${plan.area}</span>`;
	return [
		statement && html`<p><strong>${statement}</strong></p>`,
		list.length > 0 &&
			html`<ul>
				${list}
			</ul>`,
		markdown && drawWords(markdown, `${title}, ${plan.title}`, 2),
		html`<p class="source">${foot && `${foot} · `}<a href="${path}">In the plan${what}</a></p>`,
	];
}
