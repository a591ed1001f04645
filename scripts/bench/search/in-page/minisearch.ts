/** MiniSearch in a page: the whole index in one file, with the settings that its guide recommends. */
import MiniSearch from 'minisearch';
import { INDEX_FIELDS, SEARCH_SETTINGS } from '../minisearch-settings.ts';
import { LISTED } from './engine.ts';

let opened: Promise<MiniSearch> | undefined;

const open = async (): Promise<MiniSearch> =>
	MiniSearch.loadJSONAsync(await (await fetch('index.json')).text(), INDEX_FIELDS);

window.search = async (text, chosen) => {
	opened ??= open();
	const index = await opened;
	const filter = chosen && ((result: Record<string, unknown>) => isIn(result['filters'], chosen));
	return index
		.search(text, { ...SEARCH_SETTINGS, filter })
		.slice(0, LISTED)
		.map((result) => String(result['url']));
};

const isIn = (filters: unknown, [facet, value]: readonly [string, string]): boolean =>
	((filters as Record<string, string[] | undefined>)[facet] ?? []).includes(value);
