/**
 * The small things that stand a hundred times on a page: sources, marks of notes, readings and words of a plan. They are
 * drawn as text: as components, each of which Astro makes by itself, they took most of the time of a plan's page.
 */
import { formatPlace, type Place } from '../domain/place.ts';
import type { Reading } from '../domain/reading.ts';
import { formatDate } from '../lib/format.ts';
import { Html, html, type HtmlPart } from '../lib/html.ts';
import { renderMarkdown } from '../lib/markdown.ts';

/** Where in the document a value was read; `bare` leaves out the word "Source", for a column that says it already. */
export const drawSource = (place: Place | undefined, bare = false): HtmlPart =>
	place && html`<span class="${bare ? 'source bare' : 'source'}">${bare ? '' : 'Source: '}${formatPlace(place)}</span>`;

/** Says that a value has a note, and leads to it; `note-at-hand.ts` shows the note where the mark is. */
export const drawNoteMark = ({ anchor, number }: { anchor: string; number: number }): Html =>
	html`<a class="note-mark" href="#${anchor}">
		<span class="visually-hidden">Read note </span>
		${number}
	</a>`;

/**
 * A reading as people read it: the value, or that there is none, always with the words as printed.
 * `words` is the value in words, where there is one.
 */
export function drawReading(reading: Reading<unknown>, words?: string): Html {
	const printed = reading.raw && reading.raw !== words ? `printed as “${reading.raw}”` : '';
	if (reading.state === 'read') {
		return html`${words ?? reading.raw} ${printed && html`<span class="soft small">(${printed})</span>`}`;
	}
	const what = reading.state === 'unanswered' ? 'Not answered' : 'Could not be read';
	return html`<span class="soft">${what}${printed && ` (${printed})`}</span>`;
}

/** The same for a day. */
export const drawDay = (reading: Reading<string>): Html =>
	drawReading(reading, reading.state === 'read' ? formatDate(reading.value) : undefined);

/**
 * A text to take away, and what it is for people who hear the button that `copy-text.ts` adds where there is a clipboard:
 * `the citation of risk 1`. A page with such a text runs that script.
 */
export const drawCopyText = (text: HtmlPart, label: string): Html =>
	html`<div class="copy-text" data-copy="${label}">${text}</div>`;

/**
 * Words of a plan, under a heading of level `under`; `place` is what they are, as no other words on the page, for tables
 * are named after it. `renderMarkdown` has made raw HTML and unsafe links into text.
 */
export const drawWords = (markdown: string, place: string, under: number): Html =>
	html`<div class="prose">${new Html(renderMarkdown(markdown, { headingOffset: under - 2, place }))}</div>`;
