/** Eleventy, then the Pagefind command. */
import { bin, frontmatter, type Contender } from './contender.ts';

const layout = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width">
		<title>{{ title }}</title>
	</head>
	<body>
		<main data-pagefind-body>
			<h1>{{ title }}</h1>
			{{ content | safe }}
		</main>
	</body>
</html>
`;

const home = `---
layout: page.njk
title: Plans
permalink: /
---
<ul>{% for plan in collections.plan %}<li><a href="{{ plan.url }}">{{ plan.data.title }}</a></li>{% endfor %}</ul>
`;

const config = `export default function (eleventy) {
	// Plans hold no template code: without this every page goes through a template engine too.
	return { dir: { input: 'site', output: 'dist' }, markdownTemplateEngine: false };
}
`;

export const ELEVENTY: Contender = {
	id: 'eleventy',
	name: 'Eleventy',
	about: 'Eleventy, one Markdown page a plan and a list of them, then the Pagefind command',
	packages: { '@11ty/eleventy': '3.1.8', pagefind: '1.5.2' },
	files: {
		'eleventy.config.js': config,
		'site/_includes/page.njk': layout,
		'site/index.njk': home,
		'site/plans/plans.json': '{ "layout": "page.njk", "tags": "plan" }\n',
	},
	page: ({ id, title, body }) => ({ path: `site/plans/${id}.md`, text: `${frontmatter({ title })}\n${body}` }),
	commands: (project) => [
		bin(project, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'),
		bin(project, 'node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'),
	],
	output: 'dist',
	caches: ['dist'],
};
