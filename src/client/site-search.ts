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
	box.focus();
	box.select();
});

if (new URLSearchParams(location.search).has('marked')) void import('./mark-passage.ts');
