/** A file of the open data while somebody writes. What is built has them from `scripts/build/write-data.ts`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../content.ts';
import { bytesOf, dataFiles, type DataFile } from '../views/data-files.ts';

export const getStaticPaths = (async () =>
	dataFiles(await getCorpus()).map((file) => ({
		params: { file: file.path },
		props: { file },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
	new Response(bytesOf(file), { headers: { 'content-type': file.type } });
