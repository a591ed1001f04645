/** What only the development server has: the files that a build writes, what it watches, and a word when it listens. */
import type { AstroIntegration } from 'astro';
import { tellServing } from '../lib/when-serving.ts';
import { unwatchedBut } from './unwatched.ts';

/** The folders that pages are made of, besides the content. */
const WATCHED = ['src', 'public', 'content', '.astro'];

/**
 * Routes that only `astro dev` has. A build writes these files itself, beside the pages on the second processor: some
 * thousands of files need no router, and the largest are written piece by piece.
 */
export const onlyInDev = (contentDir: string): AstroIntegration => ({
	name: 'only-in-dev',
	hooks: {
		'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
			if (command !== 'dev') return;
			injectRoute({ pattern: '/data/[...file]', entrypoint: './src/dev/data-file.ts' });
			updateConfig({ vite: { server: { watch: { ignored: [unwatchedBut([...WATCHED, contentDir])] } } } });
		},
		'astro:server:start': tellServing,
	},
});
