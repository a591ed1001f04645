/** Plain Pagefind in a page, as its guide has it. */
import { LISTED } from './engine.ts';

interface Pagefind {
	options: (options: { baseUrl: string }) => Promise<void>;
	filters: () => Promise<unknown>;
	search: (
		text: string,
		options: { filters?: Record<string, string> },
	) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

let opened: Promise<Pagefind> | undefined;

async function open(): Promise<Pagefind> {
	const address = new URL('pagefind/pagefind.js', location.href).href;
	const pagefind = (await import(address)) as Pagefind;
	await pagefind.options({ baseUrl: '/' });
	return pagefind;
}

window.search = async (text, chosen) => {
	opened ??= open();
	const pagefind = await opened;
	const { results } = await pagefind.search(text, chosen ? { filters: { [chosen[0]]: chosen[1] } } : {});
	return (await Promise.all(results.slice(0, LISTED).map((result) => result.data()))).map(({ url }) => url);
};

window.filters = async () => (await opened)?.filters();
