/** Every file of the open data, from the one list of them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../content.ts';
import { dataFiles, type DataFile } from '../../views/data-files.ts';

export const getStaticPaths = (async () =>
	dataFiles(await getCorpus()).map((file) => ({
		params: { file: file.path },
		props: { file },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => {
	const body = file.body();
	const charset = typeof body === 'string' ? '; charset=utf-8' : '';
	// Bytes of a shared buffer are no body; these never are.
	return new Response(body as BodyInit, { headers: { 'content-type': `${file.type}${charset}` } });
};
