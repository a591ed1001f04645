/** Changes of the whole site, as Atom and as JSON Feed. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../content.ts';
import { toAtom, toJsonFeed } from '../lib/feed.ts';
import { changeFeed } from '../views/change-feed.ts';

export const getStaticPaths = () => ['xml', 'json'].map((ending) => ({ params: { ending } }));

export const GET: APIRoute = async ({ params: { ending } }) => {
	const feed = changeFeed(await getCorpus());
	return ending === 'xml'
		? new Response(toAtom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
		: new Response(toJsonFeed(feed), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
};
