/** The plain way: Astro with MDX as its documentation shows it, one page a plan, then the Pagefind command. */
import { bin, frontmatter, type Contender } from './contender.ts';

const layout = `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		<title>{title}</title>
	</head>
	<body>
		<main data-pagefind-body>
			<h1>{title}</h1>
			<slot />
		</main>
	</body>
</html>
`;

const planPage = `---
import { getCollection, render } from 'astro:content';
import Layout from '../../Layout.astro';

export async function getStaticPaths() {
	const plans = await getCollection('plans');
	return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}
const { plan } = Astro.props;
const { Content } = await render(plan);
---
<Layout title={plan.data.title}><Content /></Layout>
`;

const home = `---
import { getCollection } from 'astro:content';
import Layout from '../Layout.astro';
const plans = await getCollection('plans');
---
<Layout title="Plans">
	<ul>{plans.map((plan) => <li><a href={\`/plans/\${plan.id}/\`}>{plan.data.title}</a></li>)}</ul>
</Layout>
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const plans = defineCollection({
	loader: glob({ pattern: '**/*.mdx', base: './src/content/plans' }),
	schema: z.object({ title: z.string(), description: z.string() }),
});
export const collections = { plans };
`;

export const PLAIN_MDX: Contender = {
	id: 'plain',
	name: 'Astro with MDX',
	about: 'Astro and @astrojs/mdx with their defaults, one page a plan and a list of them, then the Pagefind command',
	packages: { astro: '7.3.4', '@astrojs/mdx': '8.0.2', pagefind: '1.5.2' },
	files: {
		'astro.config.mjs': "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
		'src/content.config.ts': collections,
		'src/Layout.astro': layout,
		'src/pages/index.astro': home,
		'src/pages/plans/[plan].astro': planPage,
	},
	page: ({ id, title, description, body }) => ({
		path: `src/content/plans/${id}.mdx`,
		text: `${frontmatter({ title, description })}\n${body}`,
	}),
	commands: (project) => [
		bin(project, 'node_modules/astro/bin/astro.mjs', 'build'),
		bin(project, 'node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'),
	],
	output: 'dist',
	caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
};
