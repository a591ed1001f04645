/** A form of filters whose choice lives in the URL, so that an address shows what its sender saw. */

/** What is chosen, as pairs of name and value; what is left open is not in it. */
export const chosen = (filters: HTMLFormElement): (readonly [string, string])[] =>
	[...new FormData(filters)]
		.map(([key, value]) => [key, String(value).trim()] as const)
		.filter(([, value]) => value !== '');

/** Takes the choice from the URL; a value that no control offers is dropped, which also repairs the URL. */
export function readUrl(filters: HTMLFormElement): void {
	for (const [key, value] of new URLSearchParams(location.search)) {
		const control = filters.elements.namedItem(key);
		if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) control.value = value;
		if (control instanceof HTMLSelectElement && control.value !== value) control.value = '';
	}
}

/** Opens the filters where there is room for them beside the list; elsewhere they wait, folded. */
export function unfold(filters: HTMLFormElement): void {
	filters.querySelector('details')!.open = matchMedia('(min-width: 44rem)').matches;
}

/** Says how many filters are in force, which is all that shows of them while they are folded, and offers to clear them. */
export function tellChosen(filters: HTMLFormElement, choice: readonly unknown[]): void {
	filters.querySelector('[data-chosen]')!.textContent = choice.length > 0 ? `${choice.length} chosen` : 'none';
	const clear = document.querySelector<HTMLElement>(`button[type="reset"][form="${filters.id}"]`)!;
	// Whoever has just pressed it keeps the place they are at.
	clear.hidden = choice.length === 0 && document.activeElement !== clear;
}

/** Puts a choice into the URL, in the place of what stood there. */
export function writeUrl(choice: readonly (readonly [string, string])[]): void {
	const query = new URLSearchParams(choice.map(([key, value]) => [key, value])).toString();
	history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
}
