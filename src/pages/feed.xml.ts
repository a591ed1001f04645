/** Changes of the whole site, as Atom. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../content.ts';
import { toAtom } from '../lib/feed.ts';
import { changeFeed } from '../views/change-feed.ts';

export const GET: APIRoute = async () =>
	new Response(toAtom(changeFeed(await getCorpus())), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
