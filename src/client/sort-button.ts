/** Makes a heading of a table something to press: its words become those of a button in it. */
export function addSortButton(heading: HTMLElement, press: () => void): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'sort';
	button.append(...heading.childNodes);
	heading.append(button);
	button.addEventListener('click', press);
}
