/** The rows of long registers, for the browser to filter: stored compressed, so that they are small on every host. */
import { gzipSync } from 'node:zlib';
import type { APIRoute, GetStaticPaths } from 'astro';
import { registerFile, registerFileDigest, registerFiles } from '../../../components/register/pack-register.ts';
import type { AnyRegister } from '../../../components/register/register.ts';
import { longRegisters } from '../../../components/register/registers.ts';
import { getCorpus } from '../../../content.ts';
import { withKeysOf } from '../../../lib/cache-key.ts';
import { registersDigest } from '../../../views/corpus-digest.ts';

export const getStaticPaths = (async () => {
	const corpus = await getCorpus();
	const paths = longRegisters(corpus).flatMap((register) =>
		registerFiles(register).map((file) => ({ params: { register: register.id, file }, props: { register } })),
	);
	return withKeysOf(paths, ({ params: { file }, props: { register } }) => [
		...[registersDigest(corpus), register.id, file, registerFileDigest(register, file, gzipSync)],
	]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ register: AnyRegister }> = ({ props: { register }, params: { file } }) =>
	new Response(registerFile(register, file!, gzipSync), { headers: { 'content-type': 'application/octet-stream' } });
