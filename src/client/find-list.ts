/**
 * Narrows a page's lists of names to those that hold the words typed, as they are typed. The lists are complete
 * without this script. What was typed lives in the URL; Enter leads on where only one name is left.
 */
import { slug } from '../lib/words.ts';

const form = document.querySelector<HTMLFormElement>('form[data-find-list]');
const input = form?.querySelector('input');

if (form && input) start(form, input);

function start(finder: HTMLFormElement, box: HTMLInputElement): void {
	const lists = document.querySelector<HTMLElement>(`#${finder.dataset['findList']}`)!;
	const items = [...lists.querySelectorAll<HTMLElement>('[data-words]')].map((element) => ({
		element,
		words: fold(element.dataset['words'] ?? ''),
	}));
	const groups = [...lists.querySelectorAll<HTMLElement>('[data-group]')];
	const twins = document.querySelectorAll<HTMLElement>('[data-hide-while-finding]');
	const status = finder.querySelector<HTMLElement>('[role="status"]')!;

	const apply = () => {
		const wanted = fold(box.value).split(' ').filter(Boolean);
		let shown = 0;
		for (const { element, words } of items) {
			element.hidden = !wanted.every((word) => words.includes(word));
			if (!element.hidden) shown += 1;
		}
		for (const group of groups) group.hidden = !group.querySelector('[data-words]:not([hidden])');
		for (const twin of twins) twin.hidden = wanted.length > 0;
		status.textContent = statusOf(box.value.trim(), shown);
		const query = box.value.trim() ? `?${new URLSearchParams({ q: box.value.trim() }).toString()}` : '';
		history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
	};

	box.value = new URLSearchParams(location.search).get('q') ?? '';
	box.addEventListener('input', apply);
	finder.addEventListener('submit', (event) => {
		event.preventDefault();
		const left = items.filter(({ element }) => !element.hidden);
		const link = left.length === 1 && left[0]?.element.querySelector('a');
		if (link) location.assign(link.href);
	});
	apply();
}

function statusOf(typed: string, shown: number): string {
	if (typed === '') return '';
	if (shown === 0) return `No area is called “${typed}”. Try the name of the county or council.`;
	return shown === 1 ? '1 area found. Press Enter to open it.' : `${shown} areas found.`;
}

/** Capitals, accents, punctuation and & make no difference. */
function fold(text: string): string {
	return slug(text.replaceAll(' & ', ' and ').replaceAll('&', '')).replaceAll('-', ' ');
}
