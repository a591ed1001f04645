/** How MiniSearch is set, when its index is made and when it is searched: from the first example of its guide. */
import type { Options, SearchOptions } from 'minisearch';

/** What is searched, and what a result needs to be shown. */
export const INDEX_FIELDS: Options = {
	fields: ['title', 'content', 'labels'],
	storeFields: ['url', 'title', 'content', 'meta', 'filters'],
};

export const SEARCH_SETTINGS: SearchOptions = { boost: { title: 2 }, fuzzy: 0.2, prefix: true };
