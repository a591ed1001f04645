/** Changes of one area, as Atom: an area without a plan has a feed too, for whoever waits for it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../content.ts';
import { toAtom } from '../../../lib/feed.ts';
import { changeFeed } from '../../../views/change-feed.ts';

export const getStaticPaths = (async () =>
	(await getCorpus()).boards.map(({ id }) => ({ params: { board: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { board } }) =>
	new Response(toAtom(changeFeed(await getCorpus(), board)), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
