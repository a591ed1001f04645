/** The site map: every listed page by its full address. Pages without a record come from the folder of pages itself. */
import type { APIRoute } from 'astro';
import { partPaths } from '../components/register/registers.ts';
import { getCorpus } from '../content.ts';
import { sitePath, siteUrl } from '../paths.ts';
import { recordPaths } from '../views/site-map.ts';

/** Pages that say of themselves that search engines should leave them out. */
const UNLISTED = new Set(['404', 'search/', 'about/components/']);

const single = Object.keys(import.meta.glob(['./**/*.astro', './**/*.mdx']))
	.filter((file) => !file.includes('['))
	.map((file) => file.replace(/^\.\//, '').replace(/\.(?:astro|mdx)$/, ''))
	.map((page) => (page === '404' ? page : page.replace(/(?:^|\/)index$/, '') + '/'))
	.map((page) => (page === '/' ? '' : page))
	.filter((page) => !UNLISTED.has(page))
	.sort();

export const GET: APIRoute = async () => {
	const corpus = await getCorpus();
	const paths = [...single.map((page) => sitePath(page)), ...recordPaths(corpus), ...partPaths(corpus)];
	const urls = paths.map((path) => `\t<url><loc>${escape(siteUrl(path))}</loc></url>\n`).join('');
	const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
	return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
