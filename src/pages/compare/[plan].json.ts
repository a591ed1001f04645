/** One small file a plan: what a comparison may show of it. Only the chosen plans are fetched. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../content.ts';
import { TOPICS } from '../../domain/topic.ts';
import { withCacheKeys } from '../../lib/cache-key.ts';
import { renderMarkdown } from '../../lib/markdown.ts';
import { comparePlan, type CompareFile } from '../../views/compare.ts';
import { planContexts, type PlanContext } from '../../views/plan-context.ts';

export const getStaticPaths = (async () => {
	const corpus = await getCorpus();
	return withCacheKeys(planContexts(corpus).map((context) => ({ params: { plan: context.id }, props: { context } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ context: PlanContext }> = ({ props: { context } }) => {
	const plan = comparePlan(context);
	const answers = TOPICS.map(({ id, title }) => {
		const { markdown, ...answer } = plan.answers[id];
		return [id, { ...answer, html: renderMarkdown(markdown, { place: `${title}, ${plan.title}` }) }];
	});
	const file: CompareFile = { ...plan, answers: Object.fromEntries(answers) as CompareFile['answers'] };
	return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
