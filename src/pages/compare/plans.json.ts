/** The names of all plans, for choosing among many. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../content.ts';
import { planContexts } from '../../views/plan-context.ts';

export const GET: APIRoute = async () => {
	const plans = planContexts(await getCorpus()).map(({ id, title, area, plan: { boards } }) => ({
		...{ id, title, area, boards },
	}));
	return new Response(JSON.stringify(plans), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
