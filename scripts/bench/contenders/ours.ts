/** This project: everything on, from the checkout. */
import { bin, type Contender } from './contender.ts';

/** What of the checkout a build needs. */
export const OUR_SOURCES = ['src', 'scripts', 'public', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** The project's own copy, so that a build in the checkout at the same time does no harm. */
export const OURS: Contender = {
	id: 'ours',
	name: 'Better Care Plans',
	about: 'this project with everything on: topics, areas, explorers, comparison, open data, search',
	packages: {},
	files: {},
	commands: (project, content) => {
		const build = bin(project, 'scripts/build.ts');
		return [{ ...build, env: { ...build.env, CONTENT_DIR: content, BUILD_STAGES: 'stages.json' } }];
	},
	output: 'dist',
	caches: ['dist', '.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite'],
};
