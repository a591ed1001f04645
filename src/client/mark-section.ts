/**
 * Marks in the contents of a long page the part that is being read, and shuts the menu that they are on a narrow screen
 * once a part has been chosen. The page itself never moves by this.
 */
const contents = document.querySelector<HTMLElement>('nav.contents');
if (contents) follow(contents);

function follow(nav: HTMLElement): void {
	const links = new Map<string, HTMLAnchorElement>();
	for (const link of nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) links.set(link.hash.slice(1), link);
	const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
	const menu = nav.querySelector('details');
	const now = nav.querySelector('.now');
	let marked: HTMLAnchorElement | undefined;

	const mark = () => {
		const line = innerHeight * 0.3;
		const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
		const link = links.get((passed.at(-1) ?? headings[0])?.id ?? '');
		if (!link || link === marked) return;
		marked?.removeAttribute('aria-current');
		link.setAttribute('aria-current', 'location');
		marked = link;
		if (now) now.textContent = link.textContent;
		// Only the list's own scroll moves, and only where the reader is not in it.
		if (nav.scrollHeight > nav.clientHeight && !nav.matches(':hover, :focus-within')) {
			nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
		}
	};
	let waiting = false;
	addEventListener(
		'scroll',
		() => {
			if (waiting) return;
			waiting = true;
			requestAnimationFrame(() => {
				waiting = false;
				mark();
			});
		},
		{ passive: true },
	);
	mark();

	nav.addEventListener('click', (event) => {
		const isLink = event.target instanceof Element && event.target.closest('a');
		if (isLink && menu && nav.classList.contains('folds') && !matchMedia('(min-width: 62rem)').matches) {
			menu.open = false;
		}
	});
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || !menu?.open || matchMedia('(min-width: 62rem)').matches) return;
		menu.open = false;
		menu.querySelector('summary')?.focus();
	});
}
