/**
 * Shows a note where its mark is, instead of at the foot of the page. Without this script, and with the mark opened in
 * a new tab, the mark leads to the note in its list.
 */
const noteBox = document.createElement('div');
noteBox.className = 'note-box';
noteBox.popover = 'auto';

for (const mark of document.querySelectorAll<HTMLAnchorElement>('a.note-mark[href^="#"]')) {
	mark.addEventListener('click', (event) => {
		const note = document.getElementById(mark.hash.slice(1));
		if (!note || event.ctrlKey || event.metaKey || event.shiftKey || !('popover' in noteBox)) return;
		event.preventDefault();
		show(mark, note);
	});
}

function show(mark: HTMLAnchorElement, note: HTMLElement): void {
	const words = document.createElement('p');
	// Its link leads from the note to its value, which is where the reader is.
	words.append(
		...[...note.childNodes].filter((node) => !(node instanceof HTMLAnchorElement)).map((node) => node.cloneNode(true)),
	);
	const link = document.createElement('a');
	link.href = mark.hash;
	link.textContent = 'To all notes';
	link.addEventListener('click', () => noteBox.hidePopover());
	noteBox.replaceChildren(words, link);
	// Right after the mark, so that Tab goes on from there. The browser gives the focus back when the noteBox is shut.
	mark.after(noteBox);
	noteBox.showPopover();
	const { left, bottom } = mark.getBoundingClientRect();
	const most = document.documentElement.clientWidth - noteBox.offsetWidth - 8;
	noteBox.style.left = `${Math.max(8, Math.min(left - 16, most)) + scrollX}px`;
	noteBox.style.top = `${bottom + 6 + scrollY}px`;
	link.focus({ preventScroll: true });
}

// A module of its own: without this its names would be the page's.
export {};
