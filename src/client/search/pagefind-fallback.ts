/**
 * Plain Pagefind, for browsers that cannot inflate our index and for times when it cannot be had: words only, no
 * other names and no filters, but every passage can still be found.
 */
import { element } from '../element.ts';

interface PagefindPassage {
	url: string;
	/** HTML with the words found in `mark`. */
	excerpt: string;
	meta: Record<string, string>;
}

interface Pagefind {
	options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPassage> }[] }>;
}

const EXCERPT_WORDS = 34;

/** The best results as list items, and how many there are in all. Rejects where Pagefind cannot be had either. */
export async function searchPagefind(
	address: string,
	text: string,
	most: number,
): Promise<{ items: HTMLElement[]; total: number }> {
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	// Records hold whole paths, so nothing is to be put before them.
	await pagefind.options({ baseUrl: '/', excerptLength: EXCERPT_WORDS });
	const { results } = await pagefind.search(text);
	const passages = await Promise.all(results.slice(0, most).map((result) => result.data()));
	return { items: passages.map(item), total: results.length };
}

function item({ url, excerpt, meta }: PagefindPassage): HTMLElement {
	const { title = '', kind = '', plan = '', place = '' } = meta;
	return element(
		'li',
		{},
		element('h3', {}, element('a', { href: url }, title)),
		element(
			'p',
			{ class: 'result-place' },
			element('span', { class: 'tag' }, kind),
			` ${[plan, place].filter(Boolean).join(' · ')}`,
		),
		element('p', { class: 'excerpt' }, ...safeExcerpt(excerpt)),
	);
}

/** Text becomes text again: only `mark` is kept of the HTML. */
function safeExcerpt(html: string): (Node | string)[] {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return [...body.childNodes].map((node) =>
		node.nodeName === 'MARK' ? element('mark', {}, node.textContent ?? '') : (node.textContent ?? ''),
	);
}
