/** Changes of one area, as Atom and as JSON Feed: an area without a plan has one too, for whoever waits for it. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../../content.ts';
import { toAtom, toJsonFeed } from '../../../lib/feed.ts';
import { changeFeed } from '../../../views/change-feed.ts';

export async function getStaticPaths() {
	const { boards } = await getCorpus();
	return boards.flatMap(({ id }) => ['xml', 'json'].map((ending) => ({ params: { board: id, ending } })));
}

export const GET: APIRoute = async ({ params: { board, ending } }) => {
	const feed = changeFeed(await getCorpus(), board);
	return ending === 'xml'
		? new Response(toAtom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
		: new Response(toJsonFeed(feed), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
};
