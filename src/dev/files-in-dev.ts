/** What only the development server has: the files that a build writes beside the pages, and a word when it listens. */
import type { AstroIntegration } from 'astro';
import { tellServing } from '../lib/when-serving.ts';

/**
 * Routes that only `astro dev` has. A build writes these files itself, beside the pages on the second processor: some
 * thousands of files need no router, and the largest are written piece by piece.
 */
export const filesInDev = (): AstroIntegration => ({
	name: 'files-in-dev',
	hooks: {
		'astro:config:setup': ({ command, injectRoute }) => {
			if (command === 'dev') injectRoute({ pattern: '/data/[...file]', entrypoint: './src/dev/data-file.ts' });
		},
		'astro:server:start': tellServing,
	},
});
