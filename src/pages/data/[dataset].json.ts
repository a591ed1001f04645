/** One JSON file for each dataset: a list of objects, with the names of the CSV columns. An empty cell is null. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../content.ts';
import { datasets, type Dataset } from '../../views/datasets.ts';

export const getStaticPaths = (async () => {
	const corpus = await getCorpus();
	return datasets(corpus).map((dataset) => ({ params: { dataset: dataset.name }, props: { dataset } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset }> = ({ props: { dataset } }) =>
	new Response(`${JSON.stringify(dataset.rows, undefined, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
