/** On every page: `/` goes to the search box, and words that a search result told of are marked at its passage. */

document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
	const { activeElement } = document;
	const isWriting =
		activeElement instanceof HTMLElement &&
		(activeElement.isContentEditable || activeElement.matches('input, textarea, select'));
	const box = document.querySelector<HTMLInputElement>('#q, #site-search');
	if (isWriting || !box) return;
	event.preventDefault();
	openBar(box);
	box.focus();
	box.select();
});

/** On a narrow screen the box of the bar is folded away until it is asked for. */
function openBar(box: HTMLElement): void {
	const bar = box.closest<HTMLElement>('[popover]');
	if (bar && !bar.checkVisibility()) bar.showPopover();
}

document.querySelector('#search-bar')?.addEventListener('toggle', (event) => {
	if ((event as ToggleEvent).newState === 'open') document.querySelector<HTMLElement>('#site-search')?.focus();
});

if (new URLSearchParams(location.search).has('marked')) void import('./mark-passage.ts');
