/** Starlight with its built-in search. */
import { bin, frontmatter, type Contender } from './contender.ts';

const config = `import starlight from '@astrojs/starlight';
export default {
	// By default the menu of every page lists every page, which at 1,500 pages is more than two million links.
	integrations: [starlight({ title: 'Plans', sidebar: [{ label: 'Plans', link: '/' }] })],
};
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

export const STARLIGHT: Contender = {
	id: 'starlight',
	name: 'Starlight',
	about: 'Starlight with its built-in search, one Markdown page a plan, its menu kept to one link',
	packages: { astro: '7.3.4', '@astrojs/starlight': '0.42.4' },
	files: {
		'astro.config.mjs': config,
		'src/content.config.ts': collections,
		'src/content/docs/index.md': `${frontmatter({ title: 'Plans' })}\nPlans.\n`,
	},
	page: ({ id, title, description, body }) => ({
		path: `src/content/docs/plans/${id}.md`,
		text: `${frontmatter({ title, description })}\n${body}`,
	}),
	commands: (project) => [bin(project, 'node_modules/astro/bin/astro.mjs', 'build')],
	output: 'dist',
	caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
};
