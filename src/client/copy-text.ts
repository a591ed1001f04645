/** Adds a button that copies to every text meant to be taken away. Without a clipboard the text can still be selected. */

if ('clipboard' in navigator) {
	for (const box of document.querySelectorAll<HTMLElement>('.copy-text')) addButton(box);
}

function addButton(box: HTMLElement): void {
	const text = box.querySelector<HTMLElement>('p, code');
	if (!text) return;
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'copy';
	button.textContent = 'Copy';
	const hidden = document.createElement('span');
	hidden.className = 'visually-hidden';
	hidden.textContent = ` ${box.dataset['copy'] ?? citationOf(box)}`;
	const status = document.createElement('span');
	status.setAttribute('role', 'status');
	status.className = 'small';
	button.append(hidden);
	button.addEventListener('click', () => {
		navigator.clipboard.writeText(text.textContent).then(
			() => (status.textContent = 'Copied.'),
			() => (status.textContent = 'Your browser does not let a button copy: select the text and copy it.'),
		);
	});
	box.append(button, status);
}

/** What a citation is of stands in the summary of its fold, for people who hear the page. */
function citationOf(box: HTMLElement): string {
	return `the citation of${box.parentElement?.querySelector('summary > .visually-hidden')?.textContent ?? ''}`;
}
