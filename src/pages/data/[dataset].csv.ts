/** One CSV file for each dataset: UTF-8, RFC 4180, with a header row. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../content.ts';
import { toCsv } from '../../lib/csv.ts';
import { datasets, type Dataset } from '../../views/datasets.ts';

export const getStaticPaths = (async () => {
	const corpus = await getCorpus();
	return datasets(corpus).map((dataset) => ({ params: { dataset: dataset.name }, props: { dataset } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset }> = ({ props: { dataset } }) =>
	new Response(toCsv(dataset.columns, dataset.rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
