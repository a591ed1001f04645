/** This project: everything on, from the checkout. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, type Contender } from './contender.ts';

/** The build as `npm run build` runs it, without npm. */
function buildCommand(project: string, content: string) {
	const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: { build: string } };
	const [node, ...args] = scripts.build.split(' ');
	if (node !== 'node') throw new Error(`the build is not run by node: ${scripts.build}`);
	const build = bin(project, ...args);
	return { ...build, env: { ...build.env, CONTENT_DIR: content } };
}

/** What of the checkout a build needs. */
export const OUR_SOURCES = ['src', 'scripts', 'public', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** The project's own copy, so that a build in the checkout at the same time does no harm. */
export const OURS: Contender = {
	id: 'ours',
	name: 'Better Care Plans',
	about: 'this project with everything on: topics, areas, explorers, comparison, open data, search',
	packages: {},
	files: {},
	commands: (project, content) => [buildCommand(project, content)],
	told: (project, content) => {
		const build = buildCommand(project, content);
		return [{ ...build, env: { ...build.env, BUILD_STAGES: 'stages.json' } }];
	},
	output: 'dist',
	caches: ['dist', '.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite'],
};
