/** Draws the reader's last searches, each to be repeated or forgotten. */
import { BY_RELEVANCE } from '../../lib/search/find-passages.ts';
import { element } from '../element.ts';
import { forgetAllSearches, forgetSearch, recentSearches } from './recent-searches.ts';
import type { LinkTo } from './tell-outcome.ts';

/** Fills a box with them; empties it where there are none. */
export function drawRecent(box: HTMLElement, linkTo: LinkTo): void {
	const searches = recentSearches();
	if (searches.length === 0) return box.replaceChildren();
	const items = searches.map((text) => {
		const state = { text, choice: new Map(), sort: BY_RELEVANCE, off: new Set<string>(), isVerbatim: false };
		const forget = element('button', { type: 'button', class: 'plain', 'aria-label': `Forget “${text}”` }, 'Forget');
		forget.addEventListener('click', () => {
			forgetSearch(text);
			drawRecent(box, linkTo);
			(box.querySelector<HTMLElement>('button') ?? document.querySelector<HTMLElement>('#q'))?.focus();
		});
		return element('li', {}, linkTo(state, text), ' ', forget);
	});
	const all = element('button', { type: 'button', class: 'plain' }, 'Forget all');
	all.addEventListener('click', () => {
		forgetAllSearches();
		drawRecent(box, linkTo);
		document.querySelector<HTMLElement>('#q')?.focus();
	});
	box.replaceChildren(
		element('h2', {}, 'Your last searches'),
		element('p', { class: 'quiet' }, 'Kept in this browser only.'),
		element('ul', { class: 'recent' }, ...items),
		all,
	);
}
