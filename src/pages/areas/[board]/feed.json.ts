/** Changes of one area, as JSON Feed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../content.ts';
import { toJsonFeed } from '../../../lib/feed.ts';
import { changeFeed } from '../../../views/change-feed.ts';

export const getStaticPaths = (async () =>
	(await getCorpus()).boards.map(({ id }) => ({ params: { board: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { board } }) =>
	new Response(toJsonFeed(changeFeed(await getCorpus(), board)), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
