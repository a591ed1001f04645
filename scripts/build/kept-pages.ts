/**
 * Keeps drawn pages from one build to the next, in one file, as all else is kept. Astro's own incremental build writes
 * each page a second time as a file, in a folder of its own, and copies it from there: two thirds of the files that a
 * build of 1,500 plans makes for its pages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { digestOf } from '../../src/lib/cache-key.ts';
import { codeDigest } from '../../src/lib/code-digest.ts';
import { SITE } from '../../src/site.ts';
import { openKeptFile, type KeptFile } from './kept-file.ts';

/** What pages are made of beside what is in their keys: all of the sources, what builds them, and the libraries. */
const SOURCES = ['src', 'public', 'scripts/build'];
const ANY = '';
const BESIDE_SOURCES = ['astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/**
 * An integration that keeps the pages of a folder in a file, which need not be there. A page is kept under the key that
 * its path was listed with (src/lib/cache-key.ts); one without a key is drawn in every build.
 */
export function keptPages(file: string, folder: string): AstroIntegration {
	let kept: KeptFile | undefined;
	return {
		name: 'kept-pages',
		hooks: {
			'astro:build:start': ({ setPrerenderer, logger }) => {
				const open = (kept = openKeptFile(file, codeDigest(SOURCES, BESIDE_SOURCES, ANY)));
				setPrerenderer((own) =>
					keepPages(own, open, (path, bytes) => {
						const to = join(folder, path);
						mkdirSync(dirname(to), { recursive: true });
						writeFileSync(to, bytes);
						logger.info(`kept /${path}`);
					}),
				);
			},
			// Of a build that failed before this the list stays the old one, and all that it names is still there.
			'astro:build:done': () => {
				kept?.finish();
				kept?.close();
			},
		},
	};
}

/** The same prerenderer, which draws no page that is kept: its bytes are put into its file. */
export function keepPages(
	own: AstroPrerenderer,
	kept: Pick<KeptFile, 'has' | 'get' | 'add'>,
	put: (file: string, bytes: Buffer) => void,
): AstroPrerenderer {
	/** Names of what is kept, by the address that Astro asks for. */
	const names = new Map<string, string>();
	return {
		...own,
		name: 'kept-pages',
		getStaticPaths: async () => {
			const paths = await own.getStaticPaths();
			for (const { pathname, route, cacheKey } of paths) {
				if (cacheKey === undefined) continue;
				names.set(addressOf(pathname), digestOf([route.component, pathname, cacheKey]));
			}
			return paths;
		},
		render: async (request, options) => {
			const address = addressOf(decodeURI(new URL(request.url).pathname).slice(SITE.base.length));
			const name = names.get(address);
			if (name === undefined) return own.render(request, options);
			if (kept.has(name)) {
				put(options.routeData.type === 'page' ? `${address}/index.html` : address, kept.get(name));
				// Astro has nothing left to write: by way of a response it would take three times as long.
				return new Response(null);
			}
			const drawn = await own.render(request, options);
			const response = drawn instanceof Response ? drawn : drawn.response;
			// A redirect or an empty answer is not a page, and Astro knows what to do with it.
			if (response.status !== 200 || !response.body) return drawn;
			const bytes = Buffer.from(await response.arrayBuffer());
			kept.add(name, bytes);
			return new WholeResponse(bytes);
		},
	};
}

/** A path without the slashes at its ends: Astro lists paths without, and asks for addresses with them. */
const addressOf = (path: string): string => path.replace(/^\/+|\/+$/g, '');

/** A response whose bytes are at hand: a usual one copies them when it is made, and again when it is read. */
class WholeResponse extends Response {
	readonly #bytes: Buffer;

	constructor(bytes: Buffer) {
		// Astro writes nothing where there is no body.
		super(' ');
		this.#bytes = bytes;
	}

	override arrayBuffer(): Promise<ArrayBuffer> {
		const { buffer, byteOffset, byteLength } = this.#bytes;
		const isAll = byteOffset === 0 && byteLength === buffer.byteLength;
		return Promise.resolve((isAll ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer);
	}
}
