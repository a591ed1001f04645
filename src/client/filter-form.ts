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

/** Puts a choice into the URL, in the place of what stood there. */
export function writeUrl(choice: readonly (readonly [string, string])[]): void {
	const query = new URLSearchParams(choice.map(([key, value]) => [key, value])).toString();
	history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
}
