/** Pages that are the same in the last output are not drawn again, as long as what they were listed under is the same. */
import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { keepPages } from '../../scripts/build/kept-pages.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The files of an output by their paths, and what each was made of. */
type Output = Map<string, { madeOf: string | undefined; text: string }>;

/** A build of some paths, each with its key: what was drawn, what was taken, all files, and what Astro was left to write. */
async function build(keys: Record<string, string | undefined>, last: Output = new Map()) {
	const [drawn, taken, left] = [[] as string[], [] as string[], {} as Record<string, string>];
	const output: Output = new Map();
	const route = (pathname: string) => ({
		component: 'src/pages/[any].astro',
		type: pathname.endsWith('.json') ? 'endpoint' : 'page',
	});
	const own: AstroPrerenderer = {
		name: 'own',
		getStaticPaths: () =>
			Promise.resolve(
				Object.entries(keys).map(
					([pathname, cacheKey]) => ({ pathname, route: route(pathname), cacheKey }) as unknown as Path,
				),
			),
		render: (request) => {
			const { pathname } = new URL(request.url);
			drawn.push(pathname);
			if (pathname.startsWith('/old')) return Promise.resolve(Response.redirect('https://example.org/new/'));
			return Promise.resolve(new Response(`Drawn for ${pathname}: “${keys[pathname.replace(/\/$/, '')]}”`));
		},
	};
	const files = {
		take: (path: string, madeOf: string) => {
			const before = last.get(path);
			if (before?.madeOf !== madeOf) return false;
			output.set(path, before);
			return true;
		},
		write: (path: string, bytes: Uint8Array, madeOf?: string) =>
			void output.set(path, { madeOf, text: Buffer.from(bytes).toString() }),
	};
	const prerenderer = keepPages(own, files, (path) => void taken.push(path));
	for (const { pathname, route: routeData } of await prerenderer.getStaticPaths()) {
		const address = `https://example.org${pathname}${routeData.type === 'page' ? '/' : ''}`;
		const result = await prerenderer.render(new Request(address), { routeData });
		const response = result instanceof Response ? result : result.response;
		if (response.body) left[pathname] = Buffer.from(await response.arrayBuffer()).toString();
		else if (response.status !== 200) left[pathname] = String(response.status);
	}
	const texts = Object.fromEntries([...output].map(([path, { text }]) => [path, text]));
	return { drawn, taken, left, output, texts };
}

it('draws a page once, and again where its key has changed or it has none', async () => {
	const first = await build({ '/a': '1', '/b': '1', '/c.json': '1', '/d': undefined });
	expect(first.drawn).toEqual(['/a/', '/b/', '/c.json', '/d/']);
	expect(first.taken).toEqual([]);
	expect(first.texts).toEqual({
		'a/index.html': 'Drawn for /a/: “1”',
		'b/index.html': 'Drawn for /b/: “1”',
		'c.json': 'Drawn for /c.json: “1”',
	});
	expect(first.left).toEqual({ '/d': 'Drawn for /d/: “undefined”' });
	const second = await build({ '/a': '1', '/b': '2', '/c.json': '1', '/d': undefined }, first.output);
	expect(second.drawn).toEqual(['/b/', '/d/']);
	expect(second.taken).toEqual(['a/index.html', 'c.json']);
	expect(second.texts).toEqual({ ...first.texts, 'b/index.html': 'Drawn for /b/: “2”' });
	expect(second.left).toEqual(first.left);
});

it('leaves what is no page to Astro', async () => {
	const first = await build({ '/old': '1' });
	expect(first.left).toEqual({ '/old': '302' });
	expect(first.texts).toEqual({});
	expect((await build({ '/old': '1' }, first.output)).drawn).toEqual(['/old/']);
});
