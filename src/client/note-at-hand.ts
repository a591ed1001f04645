/**
 * Shows a note where its mark is, instead of at the foot of the page. Without this script, and with the mark opened in
 * a new tab, the mark leads to the note in its list.
 */
const box = document.createElement('div');
box.className = 'note-box';
box.popover = 'auto';

for (const mark of document.querySelectorAll<HTMLAnchorElement>('a.note-mark[href^="#"]')) {
	mark.addEventListener('click', (event) => {
		const note = document.getElementById(mark.hash.slice(1));
		if (!note || event.ctrlKey || event.metaKey || event.shiftKey || !('popover' in box)) return;
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
	link.addEventListener('click', () => box.hidePopover());
	box.replaceChildren(words, link);
	// Right after the mark, so that Tab goes on from there. The browser gives the focus back when the box is shut.
	mark.after(box);
	box.showPopover();
	const { left, bottom } = mark.getBoundingClientRect();
	const most = document.documentElement.clientWidth - box.offsetWidth - 8;
	box.style.left = `${Math.max(8, Math.min(left - 16, most)) + scrollX}px`;
	box.style.top = `${bottom + 6 + scrollY}px`;
	link.focus({ preventScroll: true });
}

// A module of its own: without this its names would be the page's.
export {};
