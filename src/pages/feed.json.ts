/** Changes of the whole site, as JSON Feed. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../content.ts';
import { toJsonFeed } from '../lib/feed.ts';
import { changeFeed } from '../views/change-feed.ts';

export const GET: APIRoute = async () =>
	new Response(toJsonFeed(changeFeed(await getCorpus())), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
