/** What a plan says on one topic, with the figures, tables and stories that belong to it, drawn as text: there are thirty. */
import { topicOf, type TopicId } from '../../domain/topic.ts';
import { html, type Html, type HtmlPart } from '../../lib/html.ts';
import { topicPath } from '../../paths.ts';
import type { PlanContext } from '../../views/plan-context.ts';
import type { TopicNeighbour } from '../../views/topic-neighbours.ts';
import { drawSource, drawWords } from '../marks.ts';
import { drawMilestones } from './draw-milestones.ts';
import { drawPrintedTable, drawStory } from './draw-printed.ts';
import { drawCitation, drawNoteMarks } from './plan-marks.ts';

/** An answer; `neighbours` are other areas' answers to the same question. */
export function drawAnswer(context: PlanContext, topic: TopicId, neighbours: readonly TopicNeighbour[]): Html {
	const { plan, answers } = context;
	const { title } = topicOf(topic);
	const answer = plan.answers[topic];
	const words = answers[topic];
	const parts = [
		html`<h3 id="${topic}" tabindex="-1">${title}</h3> `,
		words && drawWords(words, title, 3),
		answer?.state === 'unanswered' && drawUnanswered(answer.raw),
		topic === 'milestones' && plan.milestones.length > 0 && drawMilestones(plan.milestones, context),
		plan.stories.filter((story) => story.topic === topic).map(drawStory),
		plan.tables.filter((table) => table.topic === topic).map((table) => drawPrintedTable(table, plan.tables)),
		drawFigures(context, topic),
		html`<p class="small">${drawSource(answer?.source)} ${drawNoteMarks(context, `answers.${topic}`)}</p> `,
		drawCitation(context, topic, `the answer on ${title}`),
		drawElsewhere(topicPath(topic, plan.boards[0]), title, neighbours),
	];
	return html`<article class="answer" aria-labelledby="${topic}">${parts}</article> `;
}

const drawUnanswered = (raw: string | undefined): Html =>
	html`<p class="unanswered">
		<strong>Not answered.</strong> The form asks this question; the plan leaves it${raw ? ` as “${raw}”` : ' blank'}.
		That is not the same as “no”.
	</p> `;

function drawFigures(context: PlanContext, topic: TopicId): HtmlPart {
	const figures = context.plan.figures.filter((figure) => figure.topic === topic);
	const items = figures.map(({ id, label, raw, period, source }) => {
		const when = period && ` (${period})`;
		const marks = drawNoteMarks(context, `figures.${id}`);
		return html`<li id="figure-${id}">${label}: <strong>${raw}</strong>${when} ${drawSource(source)} ${marks}</li> `;
	});
	return (
		figures.length > 0 &&
		html`<details>
			<summary>Figures in this answer (${figures.length})</summary>
			<ul>
				${items}
			</ul>
		</details> `
	);
}

/** Ways to the same question in other areas. */
function drawElsewhere(all: string, title: string, neighbours: readonly TopicNeighbour[]): Html {
	const items = neighbours.map(({ area, path, side }) => {
		const before = side === 'before' && html`<span aria-hidden="true">← </span>`;
		const after = side === 'after' && html`<span aria-hidden="true"> →</span>`;
		const what = html`<span class="visually-hidden">: ${title}</span>`;
		return html`<li><a href="${path}">${before}How ${area} answered${after}${what}</a></li> `;
	});
	return html`<ul class="elsewhere small no-print">
		${items}
		<li>
			<a href="${all}">All areas<span class="visually-hidden"> on: ${title}</span></a>
		</li>
	</ul> `;
}
