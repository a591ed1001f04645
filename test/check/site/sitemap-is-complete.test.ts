import { expect, test } from 'vitest';
import { sitemapIsComplete } from '../../../scripts/check/site/sitemap-is-complete.ts';
import { messagesOnSite } from '../small-site.ts';

const pages = {
	'index.html': '',
	'risks/index.html': '',
	'404.html': '',
	'draft/index.html': '<head><meta name="robots" content="noindex"></head>',
};
const map = (...urls: string[]) => `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;

test('listed pages, and only they, pass', () => {
	const sitemap = map('https://plans.example/', 'https://plans.example/risks/');
	expect(messagesOnSite(sitemapIsComplete, { ...pages, 'sitemap.xml': sitemap })).toEqual([]);
});

test('missing, unlisted and repeated addresses fail', () => {
	const sitemap = map('https://plans.example/', 'https://plans.example/', 'https://plans.example/draft/');
	expect(messagesOnSite(sitemapIsComplete, { ...pages, 'sitemap.xml': sitemap })).toEqual([
		'sitemap.xml: https://plans.example/risks/ is missing',
		'sitemap.xml: https://plans.example/draft/ is no listed page',
		'sitemap.xml: https://plans.example/ is listed twice',
	]);
});

test('no sitemap fails', () => {
	expect(messagesOnSite(sitemapIsComplete, pages)).toEqual(['sitemap.xml: there is no sitemap']);
});
