/** Joins the passages of a page into one search record, for corpora whose passages are too many to be records of their own. */
import type { SearchRecord } from '../../src/views/search-record.ts';

/** What Pagefind takes of a passage. */
export type PageRecord = Pick<SearchRecord, 'url' | 'title' | 'content' | 'meta'>;

/**
 * One record a page, in the order in which the pages come first: its address without an anchor, the title of its plan
 * where it has one, and the words of all its passages.
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
		return {
			url,
			title: plan ?? first.title,
			content: [first, ...others].map(({ content }) => content).join(' '),
			meta: { ...(plan ? { plan } : {}), ...(area ? { area } : {}) },
		};
	});
}
