/** Pages that are kept are not drawn again, as long as what they were listed under is the same. */
import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { keepPages } from '../../scripts/build/kept-pages.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Bytes by name, as a file of kept bytes has them. */
function memory() {
	const bytes = new Map<string, Buffer>();
	return {
		has: (name: string) => bytes.has(name),
		get: (name: string) => bytes.get(name) ?? Buffer.from(''),
		add: (name: string, ...parts: Uint8Array[]) => void bytes.set(name, Buffer.concat(parts)),
	};
}

/** A build of some paths, each with its key: what was drawn, what was put in place, and what Astro was given to write. */
async function build(kept: ReturnType<typeof memory>, keys: Record<string, string | undefined>) {
	const [drawn, put, given] = [[] as string[], {} as Record<string, string>, {} as Record<string, string>];
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
	const prerenderer = keepPages(own, kept, (file, bytes) => void (put[file] = bytes.toString()));
	for (const { pathname, route: routeData } of await prerenderer.getStaticPaths()) {
		const address = `https://example.org${pathname}${routeData.type === 'page' ? '/' : ''}`;
		const result = await prerenderer.render(new Request(address), { routeData });
		const response = result instanceof Response ? result : result.response;
		if (response.body) given[pathname] = Buffer.from(await response.arrayBuffer()).toString();
	}
	return { drawn, put, given };
}

it('draws a page once, and again where its key has changed or it has none', async () => {
	const kept = memory();
	const first = await build(kept, { '/a': '1', '/b': '1', '/c.json': '1', '/d': undefined });
	expect(first.drawn).toEqual(['/a/', '/b/', '/c.json', '/d/']);
	expect(first.put).toEqual({});
	expect(first.given['/a']).toBe('Drawn for /a/: “1”');
	const second = await build(kept, { '/a': '1', '/b': '2', '/c.json': '1', '/d': undefined });
	expect(second.drawn).toEqual(['/b/', '/d/']);
	expect(second.put).toEqual({ 'a/index.html': first.given['/a'], 'c.json': first.given['/c.json'] });
	expect(Object.keys(second.given)).toEqual(['/b', '/d']);
	expect(second.given['/b']).toBe('Drawn for /b/: “2”');
});

it('keeps no page that is not one', async () => {
	const kept = memory();
	await build(kept, { '/old': '1' });
	expect((await build(kept, { '/old': '1' })).drawn).toEqual(['/old/']);
});
