/** Draws the filters: every value that has results, with how many, the most first. */
import type { FacetCount } from '../../lib/search/facet-counts.ts';
import { formatNumber } from '../../lib/format.ts';
import { element } from '../element.ts';
import type { SearchState } from './state.ts';

/** Values shown before "show all". */
const MOST_SHOWN = 8;

/** Fills the lists of all facets. A chosen value stays, also without results, so that it can be taken off. */
export function drawFacets(
	form: HTMLElement,
	counts: ReadonlyMap<string, readonly FacetCount[]>,
	state: SearchState,
): void {
	const focused =
		document.activeElement instanceof HTMLElement && form.contains(document.activeElement)
			? document.activeElement.id
			: '';
	for (const list of form.querySelectorAll<HTMLElement>('[data-facet]')) {
		const id = list.dataset['facet']!;
		const values = listed(counts.get(id) ?? [], state.choice.get(id));
		const chosen = state.choice.get(id)?.only ?? new Set();
		const isOpen = list.dataset['all'] === 'true';
		const shown =
			isOpen || values.length <= MOST_SHOWN + 2
				? values
				: values.filter(({ value }, at) => at < MOST_SHOWN || chosen.has(value));
		const items = shown.map(({ value, count }) => check(id, value, count, chosen.has(value)));
		const rest = values.length - shown.length;
		list.replaceChildren(
			...items,
			...(rest > 0 ? [showAll(list, values.length, () => drawFacets(form, counts, state))] : []),
		);
		list.closest<HTMLElement>('.facet')!.hidden = values.length === 0;
	}
	if (focused) document.getElementById(focused)?.focus();
}

function check(facet: string, value: string, count: number, isChosen: boolean): HTMLElement {
	const id = `${facet}=${value}`.replace(/\s+/g, '-');
	const input = element('input', { type: 'checkbox', name: facet, value, id });
	input.checked = isChosen;
	return element('li', {}, input, element('label', { for: id }, `${value} (${formatNumber(count)})`));
}

function showAll(list: HTMLElement, total: number, redraw: () => void): HTMLElement {
	const button = element('button', { type: 'button', class: 'plain' }, `Show all ${formatNumber(total)}`);
	button.addEventListener('click', () => {
		list.dataset['all'] = 'true';
		redraw();
		list.querySelectorAll('input')[MOST_SHOWN]?.focus();
	});
	return element('li', {}, button);
}

function listed(counts: readonly FacetCount[], chosen: { only: ReadonlySet<string> } | undefined): FacetCount[] {
	return counts
		.filter(({ value, count }) => count > 0 || chosen?.only.has(value))
		.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en-GB'));
}
