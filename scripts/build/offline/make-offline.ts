/** Turns a built site into a copy that opens from a folder, without a server or a network. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { rewritePage, rewriteStyles } from './rewrite-links.ts';
import { classicScripts, modulesOf, writeClassicScripts } from './rewrite-scripts.ts';

/** Files that scripts of the site fetch. In the copy each comes as a script too. */
const FETCHED = /^(?:data\/[a-z-]+\.csv|compare\/.*\.json|search\/.*\.(?:json|bin))$/;

/** What only a server can give: the copy does without. Pagefind loads modules and WebAssembly, which `file:` refuses. */
const ONLY_SERVED = ['pagefind', 'sitemap.xml', 'robots.txt', '.well-known', '404.html'];

const NOTE = (version: string | undefined) => `
		<p><strong>This is an offline copy${version ? `, version of ${version}` : ''}.</strong> Reading, comparing, charts,
		filters, downloads and search work without a network. Links to other sites, feeds and citations lead to the
		network, where addresses here begin with the name of the site.</p>`;

export interface OfflineCopy {
	pages: number;
	/** Files that scripts fetch, wrapped as scripts. */
	wrapped: number;
}

/** Changes the files of a built site in place. `base` is the path it was built for, `version` the day of its data. */
export async function makeOffline(folder: string, base: string, version: string | undefined): Promise<OfflineCopy> {
	for (const name of ONLY_SERVED) await rm(join(folder, name), { recursive: true, force: true });
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
		)
		.sort();
	const modules = new Set<string>();
	for (const file of files.filter((name) => name.endsWith('.html'))) {
		const html = await readFile(join(folder, file), 'utf8');
		for (const module of modulesOf(html, base)) modules.add(module);
		const classic = classicScripts(html, { file, base });
		const noted = classic.replace(/(<footer class="site-footer">\s*<div class="wrap">)/, `$1${NOTE(version)}`);
		await writeFile(join(folder, file), rewritePage(noted, { file, base }));
	}
	for (const file of files.filter((name) => name.endsWith('.css'))) {
		await writeFile(join(folder, file), rewriteStyles(await readFile(join(folder, file), 'utf8'), { file, base }));
	}
	await writeClassicScripts(folder, [...modules].sort());
	const fetched = files.filter((file) => FETCHED.test(file));
	for (const file of fetched) await wrap(folder, file);
	return { pages: files.filter((name) => name.endsWith('.html')).length, wrapped: fetched.length };
}

/** Text stays readable in its script; bytes go as base64. */
async function wrap(folder: string, file: string): Promise<void> {
	const isBinary = file.endsWith('.bin');
	const body = await readFile(join(folder, file), isBinary ? 'base64' : 'utf8');
	const target = join(folder, 'offline', `${file}.js`);
	await mkdir(dirname(target), { recursive: true });
	await writeFile(target, `offlineFile(${JSON.stringify(file)},${JSON.stringify(body)},${isBinary});\n`);
}
