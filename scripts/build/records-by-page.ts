/** Joins the passages of a page into one search record, for corpora whose passages are too many to be records of their own. */
import { shorten } from '../../src/lib/words.ts';
import type { SearchRecord } from '../../src/views/search-record.ts';

/** What Pagefind takes of a passage. */
export type PageRecord = Pick<SearchRecord, 'url' | 'title' | 'content' | 'meta'>;

/**
 * Characters kept of each passage and of each page. Plain search is what remains where the index of passages cannot be
 * loaded; its cost grows with the text, and what a passage is about stands in its title and its first words. Of 1,500
 * plans, all made anew, 3,000 characters a page take a third more of Pagefind's time than 2,200.
 */
const PASSAGE_LENGTH = 60;
const PAGE_LENGTH = 2200;

/**
 * One record a page, in the order in which the pages come first: its address without an anchor, the title of its plan
 * where it has one, and how each of its passages begins.
 */
export function recordsByPage(passages: readonly SearchRecord[]): PageRecord[] {
	const pages = new Map<string, SearchRecord[]>();
	for (const passage of passages) {
		const [url = ''] = passage.url.split('#');
		const page = pages.get(url);
		if (page) page.push(passage);
		else pages.set(url, [passage]);
	}
	return [...pages].map(([url, [first, ...others]]) => {
		if (!first) throw new Error(`no passages on ${url}`);
		if (others.length === 0) return first;
		const { plan, area } = first.meta;
		const beginnings = [first, ...others].map(({ content }) => shorten(content, PASSAGE_LENGTH));
		return {
			url,
			title: plan ?? first.title,
			content: shorten([...new Set(beginnings)].join(' · '), PAGE_LENGTH),
			meta: { ...(plan ? { plan } : {}), ...(area ? { area } : {}) },
		};
	});
}
