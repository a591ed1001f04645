/** Draws results and filters. Text from the index becomes text again: only `mark` is kept of its HTML. */
import { formatNumber } from '../lib/format.ts';
import { element } from './element.ts';
import type { Counts, Passage } from './search-index.ts';

/** One result: a link to the passage, where it stands, and the words around what was found. */
export function resultItem({ url, excerpt, meta }: Passage): HTMLLIElement {
	const { title = '', kind = '', plan, area, place, text } = meta;
	const where = [plan ?? area, place, text].filter((part) => part && part !== title);
	return element(
		'li',
		{},
		element('h3', {}, element('a', { href: url }, title)),
		element('p', { class: 'result-place' }, element('span', { class: 'tag' }, kind), ` ${where.join(' · ')}`),
		element('p', { class: 'excerpt' }, ...safeExcerpt(excerpt), ' …'),
	);
}

function safeExcerpt(html: string): (Node | string)[] {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return [...body.childNodes].map((node) =>
		node.nodeName === 'MARK' ? element('mark', {}, node.textContent ?? '') : (node.textContent ?? ''),
	);
}

/** Fills the checkboxes of a filter. A value without results stays only while it is chosen. */
export function fillChecks(box: HTMLElement, facet: string, counts: Counts, chosen: readonly string[]): void {
	const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
	const values = listed(counts, chosen);
	box.replaceChildren(
		...values.map(([value, count], index) => {
			const id = `${facet}-${index}`;
			const input = element('input', { type: 'checkbox', name: facet, value, id });
			input.checked = chosen.includes(value);
			return element('li', {}, input, element('label', { for: id }, `${value} (${formatNumber(count)})`));
		}),
	);
	if (focused) document.getElementById(focused)?.focus();
}

/** Fills the choices of a filter that takes one value. */
export function fillSelect(select: HTMLSelectElement, counts: Counts, chosen: readonly string[]): void {
	const [all] = select.options;
	const options = listed(counts, chosen)
		.sort(([a], [b]) => a.localeCompare(b, 'en-GB'))
		.map(([value, count]) => element('option', { value }, `${value} (${formatNumber(count)})`));
	select.replaceChildren(all!, ...options);
	select.value = chosen[0] ?? '';
}

function listed(counts: Counts, chosen: readonly string[]): [string, number][] {
	const missing = chosen.filter((value) => !(value in counts)).map((value): [string, number] => [value, 0]);
	return [...Object.entries(counts), ...missing]
		.filter(([value, count]) => count > 0 || chosen.includes(value))
		.sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en-GB'));
}

/** Other names of what was searched for, each a link that searches for it. */
export function namesOffer(
	term: string,
	path: string,
	names: readonly string[],
	link: (name: string) => string,
): HTMLElement {
	const links = names.map((name) => element('li', {}, element('a', { href: link(name) }, name)));
	return element(
		'div',
		{ class: 'names-offer' },
		element('p', {}, 'In the glossary: ', element('a', { href: path }, term), '. The same thing by other names:'),
		element('ul', { class: 'inline-list' }, ...links),
	);
}
