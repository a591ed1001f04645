/** Arrow keys on the search page: down from the box into the results, up and down among them, Escape back to the box. */

const box = document.querySelector<HTMLInputElement>('#q');
const list = document.querySelector<HTMLElement>('#results');

if (box && list) {
	const links = () => [...list.querySelectorAll<HTMLAnchorElement>('h3 a')];
	box.addEventListener('keydown', (event) => {
		const [first] = links();
		if (event.key !== 'ArrowDown' || !first) return;
		event.preventDefault();
		first.focus();
	});
	list.addEventListener('keydown', (event) => {
		const all = links();
		const at = all.findIndex((link) => link.closest('li')!.contains(document.activeElement));
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (event.key !== 'Escape' && (step === undefined || at < 0)) return;
		event.preventDefault();
		const next = step === undefined ? undefined : all[at + step];
		if (step === 1) (next ?? all[at])?.focus();
		else (next ?? box).focus();
	});
}

// A module of its own: without this its names would be the page's.
export {};
