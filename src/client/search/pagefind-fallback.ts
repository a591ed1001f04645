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

interface PagefindResult {
	id: string;
	data: () => Promise<PagefindPassage>;
}

interface Options {
	baseUrl: string;
	excerptLength: number;
}

interface Pagefind {
	options: (options: Options) => Promise<void>;
	filters: () => Promise<unknown>;
	mergeIndex: (folder: string, options: Options) => Promise<void>;
	search: (query: string) => Promise<{ results: PagefindResult[] }>;
	destroy: () => Promise<void>;
}

/** Records hold whole paths, so nothing is to be put before them. The length is in words. */
const OPTIONS: Options = { baseUrl: '/', excerptLength: 34 };

/** Finds the best results as list items, and how many there are in all. Rejects where Pagefind cannot be had either. */
export type PlainSearch = (text: string, most: number) => Promise<{ items: HTMLElement[]; total: number }>;

/** Plain search with the script at an address, over the index beside it and those in other folders. */
export function plainSearch(script: string, others: readonly string[]): PlainSearch {
	let opened: Promise<Pagefind> | undefined;
	return async (text, most) => {
		opened ??= open(script, others);
		// A failure is forgotten, so that the next search tries again.
		opened.catch(() => (opened = undefined));
		const pagefind = await opened;
		const { results: all } = await pagefind.search(text);
		const results = others.length > 0 ? await withEveryWord(all, text, pagefind) : all;
		const passages = await Promise.all(results.slice(0, most).map((result) => result.data()));
		return { items: passages.map(item), total: results.length };
	};
}

async function open(script: string, others: readonly string[]): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
	try {
		await pagefind.options(OPTIONS);
		// Waits for the first index. The others would wait for it for ever where it cannot be had.
		await pagefind.filters();
		await Promise.all(others.map((folder) => pagefind.mergeIndex(folder, OPTIONS)));
		return pagefind;
	} catch (error) {
		// An index that failed would fail every search after it.
		await pagefind.destroy();
		throw error;
	}
}

/**
 * Pagefind leaves out a word that an index has nowhere, and finds the others. Of several indexes, that is right only
 * where none of them has it: results without a word that another index knows go, nearly all of them.
 */
async function withEveryWord(all: PagefindResult[], text: string, pagefind: Pagefind): Promise<PagefindResult[]> {
	const words = [...new Set(text.trim().split(/\s+/))];
	if (words.length < 2) return all;
	// Every index has read already what it knows of these words.
	const found = await Promise.all(words.map((word) => pagefind.search(word)));
	const having = found.map(({ results }) => new Set(results.map(({ id }) => id))).filter(({ size }) => size > 0);
	return all.filter(({ id }) => having.every((ids) => ids.has(id)));
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
