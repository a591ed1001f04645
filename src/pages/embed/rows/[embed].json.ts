/** Rows of embedded charts by plan, where there are too many plans to send them all. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { embedRowsByPlan, embedTables } from '../../../components/embed/embed-tables.ts';
import { getCorpus } from '../../../content.ts';
import { EMBEDS, type EmbedId } from '../../../views/embeds.ts';
import { manyPlans } from '../../../views/long-lists.ts';

export const getStaticPaths = (async () =>
	manyPlans((await getCorpus()).plans)
		? EMBEDS.map(({ id }) => ({ params: { embed: id }, props: { id } }))
		: []) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: EmbedId }> = async ({ props: { id } }) =>
	new Response(JSON.stringify(embedRowsByPlan(embedTables(await getCorpus())[id])), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
