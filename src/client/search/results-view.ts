/** The parts of the search page below its box: draws results, what is said of them, and the ways on. */
import type { SearchOutcome } from '../../lib/search/find-passages.ts';
import type { Facet, SearchIndex } from '../../lib/search/search-index.ts';
import { formatNumber } from '../../lib/format.ts';
import { drawChosen } from './draw-chosen.ts';
import { drawFacets } from './draw-facets.ts';
import { drawRecent } from './draw-recent.ts';
import { resultItem } from './draw-results.ts';
import { moreLike } from './more-like.ts';
import type { FacetCount } from '../../lib/search/facet-counts.ts';
import { isSearch, type SearchState } from './state.ts';
import type { LinkTo } from './tell-outcome.ts';

/** Results shown at first and with each "show more". */
export const PAGE = 10;

/** A search that has been shown. */
export interface Shown {
	index: SearchIndex;
	outcome: SearchOutcome;
	state: SearchState;
	/** There once they are loaded. */
	facets?: readonly Facet[];
}

export type ResultsView = ReturnType<typeof resultsView>;

/** Finds the parts on the page; `linkTo` makes links that search. */
export function resultsView(page: HTMLElement, linkTo: LinkTo) {
	const part = <Found extends HTMLElement>(selector: string) => page.querySelector<Found>(selector)!;
	const [results, status, told] = [part('#results'), part('#search-status'), part('#search-told')];
	const [more, save, clear, close] = ['#more-results', '#save-results', '#clear-filters', '#close-filters'].map((id) =>
		part<HTMLButtonElement>(id),
	);
	const [sort, facets, chosen, help] = [
		part('.sort-results'),
		part<HTMLDetailsElement>('.facets'),
		part('#chosen-filters'),
		part('#search-help'),
	];

	const buttons = (total: number, listed: number) => {
		more!.hidden = listed >= total;
		more!.textContent = `Show ${formatNumber(Math.min(PAGE, total - listed))} more of ${formatNumber(total - listed)}`;
		save!.hidden = total === 0;
		sort.hidden = total < 2;
		const all = total === 1 ? 'this passage' : `all ${formatNumber(total)} passages`;
		save!.textContent = `Download ${all} (CSV)`;
		close!.textContent = total === 0 ? 'Close' : `Show ${formatNumber(total)} ${total === 1 ? 'passage' : 'passages'}`;
	};

	/** `results` beside filters, or the `start` without either: before anything is drawn, so that nothing moves later. */
	const setView = (view: 'start' | 'results') => {
		page.dataset['view'] = view;
		if (view === 'start') return;
		help.hidden = true;
		part('#recent-searches').replaceChildren();
	};

	const say = (message: string, paragraphs: readonly Node[] = []) => {
		status.textContent = message;
		told.replaceChildren(...paragraphs);
	};

	return {
		more: more!,
		save: save!,
		clear: clear!,
		close: close!,
		panel: facets,
		results,
		setView,
		say,
		setState(state: 'busy' | 'done' | 'failed') {
			results.dataset['state'] = state;
		},

		/** Nothing listed, the ways in below. */
		showNothing(message: string, isStart = false) {
			results.replaceChildren();
			buttons(0, 0);
			chosen.replaceChildren();
			if (isStart) {
				setView('start');
				drawRecent(part('#recent-searches'), linkTo);
			}
			help.hidden = false;
			say(message);
		},

		/** Everything but the filters, which may still be on their way. */
		showResults({ outcome, state }: Shown, items: readonly Node[], message: string, notices: readonly Node[]) {
			setView('results');
			results.replaceChildren(...items);
			buttons(isSearch(state) ? outcome.records.length : 0, items.length);
			help.hidden = items.length > 0;
			clear!.hidden = state.choice.size === 0;
			chosen.replaceChildren(...drawChosen(state, linkTo));
			say(message, notices);
		},

		/** The filters with their counts, and the links to passages alike. */
		showFacets(shown: Shown & { facets: readonly Facet[] }, counts: ReadonlyMap<string, readonly FacetCount[]>) {
			drawFacets(part('form'), counts, shown.state);
			part('#filters-told').textContent = '';
			this.addLikes(shown, 0);
		},

		/** Fills the places kept for links to passages alike, from a result on. */
		addLikes({ outcome, facets: all = [] }: Shown, from: number) {
			[...results.children].slice(from).forEach((item, at) => {
				const like = moreLike(all, outcome.records[from + at]!, linkTo);
				if (like) item.querySelector('.more-like')?.replaceChildren(like);
			});
		},

		/** Adds results to those that are listed. */
		append(total: number, items: readonly HTMLElement[]) {
			results.append(...items);
			buttons(total, results.children.length);
			items[0]?.querySelector('a')?.focus();
		},
	};
}

/** Some results of a search as list items. Rejects where their passages cannot be had. */
export async function drawItems({ index, outcome }: Shown, from: number): Promise<HTMLElement[]> {
	const passages = await index.passages(outcome.records.slice(from, from + PAGE));
	return passages.map((passage) => resultItem(passage, outcome.query, index));
}
