import { problemWith, type SiteClaim } from '../claim.ts';

const FILE = 'sitemap.xml';

/** The sitemap lists every page that search engines may list, and nothing else. */
export const sitemapIsComplete: SiteClaim = {
	claim: 'the sitemap lists every listed page and no other',
	check: ({ files, pages, origin, read }) => {
		if (!files.has(FILE)) return [problemWith(FILE, 'there is no sitemap', 'Make it again under src/pages.')];
		const given = [...read(FILE).matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g)].map((match) => match[1] ?? '');
		const wanted = [...pages.values()]
			.filter(({ listed, file }) => listed && file !== '404.html')
			.map(({ path }) => origin + path);
		const [givenSet, wantedSet] = [new Set(given), new Set(wanted)];
		return [
			...wanted
				.filter((url) => !givenSet.has(url))
				.map((url) => problemWith(FILE, `${url} is missing`, 'Add it, or mark the page as not listed.')),
			...given
				.filter((url) => !wantedSet.has(url))
				.map((url) => problemWith(FILE, `${url} is no listed page`, 'Remove it from the sitemap.')),
			...given
				.filter((url, index) => given.indexOf(url) !== index)
				.map((url) => problemWith(FILE, `${url} is listed twice`, 'List it once.')),
		];
	},
};
