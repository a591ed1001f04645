/** What static hosts read from the root of a site: its headers and redirects, made from the lists in src. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADERS, HEADERS_BY_FOLDER, headersFor, type Headers } from '../../src/headers.ts';
import { REDIRECTS } from '../../src/redirects.ts';

const MADE = '# Made by the build from src/headers.ts and src/redirects.ts.';

/** Headers whose value depends on the folder. */
const VARYING = new Set(
	HEADERS_BY_FOLDER.flatMap(({ headers }) => headers.map(([name]) => name)).filter((name) =>
		HEADERS.some(([general]) => general === name),
	),
);

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Hosts differ in what they do with a header that two rules name, so
 * no two rules that fit one path name the same: what varies is told for each entry of the site's root by itself.
 * `entries` are the names in the root, folders with a slash at the end.
 */
export function headersFile(base: string, entries: readonly string[]): string {
	const rule = (path: string, headers: Headers) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)];
	const always = HEADERS.filter(([name]) => !VARYING.has(name));
	const own = (path: string) => headersFor(path).filter((header) => !always.includes(header));
	const rules = entries.map((entry) => rule(`${base}${entry}${entry.endsWith('/') ? '*' : ''}`, own(entry)));
	return `${[MADE, rule(`${base}*`, always), rule(base, own('')), ...rules].flat().join('\n')}\n`;
}

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export const redirectsFile = (base: string): string =>
	`${[MADE, ...REDIRECTS.map(({ from, to }) => `${base}${from} ${base}${to} 301`)].join('\n')}\n`;

/** Writes both into a built site, and the file that tells GitHub Pages to leave folders such as `_astro` in. */
export async function writeHostFiles(folder: string, base: string): Promise<void> {
	const entries = (await readdir(folder, { withFileTypes: true }))
		.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
		.filter((name) => name !== 'index.html')
		.sort();
	await writeFile(join(folder, '_headers'), headersFile(base, entries));
	await writeFile(join(folder, '_redirects'), redirectsFile(base));
	await writeFile(join(folder, '.nojekyll'), '');
}
