/**
 * Draws only pages that are not the same as in the last output, and puts them in their place at once. Astro's own
 * incremental build writes each page a second time as a file, in a folder of its own, and copies it from there: two thirds
 * of the files that a build of 1,500 plans makes for its pages.
 */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { codeDigest } from '../../src/lib/code-digest.ts';
import { SITE } from '../../src/site.ts';
import { openOutputFiles, type OutputFiles, type OutputPlaces } from './output-files.ts';
import { addressOf, planByPlan } from './page-order.ts';

/** What pages are made of beside what is in their keys: all of the sources, what builds them, and the libraries. */
const SOURCES = ['src', 'public', 'scripts/build'];
const ANY = '';
const BESIDE_SOURCES = ['astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/**
 * An integration that takes pages from the last output. A page is known by the key that its path was listed with
 * (src/lib/cache-key.ts); one without a key is drawn in every build.
 */
export function keptPages(places: OutputPlaces): AstroIntegration {
	let files: OutputFiles | undefined;
	return {
		name: 'kept-pages',
		hooks: {
			'astro:build:start': ({ setPrerenderer, logger }) => {
				const open = (files = openOutputFiles(places, codeDigest(SOURCES, BESIDE_SOURCES, ANY)));
				setPrerenderer((own) => keepPages(own, open, (path) => logger.info(`kept /${path}`)));
			},
			'astro:build:done': () => files?.finish(),
		},
	};
}

/** The same prerenderer, which draws no page that can be taken as it is; `kept` is told of each that is. */
export function keepPages(
	own: AstroPrerenderer,
	files: Pick<OutputFiles, 'take' | 'write'>,
	kept: (path: string) => void,
): AstroPrerenderer {
	/** What pages are made of, by the address that Astro asks for. */
	const keys = new Map<string, string>();
	return {
		...own,
		name: 'kept-pages',
		getStaticPaths: async () => {
			const paths = planByPlan(await own.getStaticPaths());
			for (const { pathname, route, cacheKey } of paths) {
				if (cacheKey !== undefined) keys.set(addressOf(pathname), `${route.component} ${cacheKey}`);
			}
			return paths;
		},
		render: async (request, options) => {
			const address = addressOf(decodeURI(new URL(request.url).pathname).slice(SITE.base.length));
			const key = keys.get(address);
			if (key === undefined) return own.render(request, options);
			const path = options.routeData.type === 'page' ? `${address}/index.html` : address;
			if (files.take(path, key)) {
				kept(path);
				return DONE();
			}
			const drawn = await own.render(request, options);
			const response = drawn instanceof Response ? drawn : drawn.response;
			// A redirect or an empty answer is not a page, and Astro knows what to do with it.
			if (response.status !== 200 || !response.body) return drawn;
			files.write(path, new Uint8Array(await response.arrayBuffer()), key);
			return DONE();
		},
	};
}

/** Nothing is left for Astro to write, which it would do by way of other threads, page by page. */
const DONE = (): Response => new Response(null);
