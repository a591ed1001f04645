/** The filters that are chosen, each with a way to take it off: seen also where the list of filters is shut. */
import { element } from '../element.ts';
import { withValue, type SearchState } from './state.ts';
import type { LinkTo } from './tell-outcome.ts';

/** A link a value; none where nothing is chosen. Values that the page has no list for are told in words instead. */
export function drawChosen(state: SearchState, linkTo: LinkTo): HTMLElement[] {
	return [...state.choice].flatMap(([id, { only }]) =>
		document.querySelector(`[data-facet="${id}"]`)
			? [...only].map((value) => {
					const link = linkTo(withValue(state, id, value, false), value, `Remove the filter ${value}`);
					return element('li', {}, link);
				})
			: [],
	);
}
