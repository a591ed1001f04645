/** What static hosts read from the root of a site: its headers and redirects, made from the lists in src. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADERS, HEADERS_BY_FOLDER, type Headers } from '../../src/headers.ts';
import { REDIRECTS } from '../../src/redirects.ts';

const MADE = '# Made by the build from src/headers.ts and src/redirects.ts.';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both join the headers of every rule that fits a path, so a folder
 * whose header has another value first takes the general one away (`!` on Cloudflare; on Netlify the later one wins).
 */
export function headersFile(base: string): string {
	const lines = (headers: Headers) => headers.map(([name, value]) => `  ${name}: ${value}`);
	const general = new Set(HEADERS.map(([name]) => name));
	const blocks = HEADERS_BY_FOLDER.map(({ folder, headers }) => [
		`${base}${folder}*`,
		...headers.filter(([name]) => general.has(name)).map(([name]) => `  ! ${name}`),
		...lines(headers),
	]);
	return `${[MADE, `${base}*`, ...lines(HEADERS), ...blocks.flat()].join('\n')}\n`;
}

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export const redirectsFile = (base: string): string =>
	`${[MADE, ...REDIRECTS.map(({ from, to }) => `${base}${from} ${base}${to} 301`)].join('\n')}\n`;

/** Writes both into a built site, and the file that tells GitHub Pages to leave folders such as `_astro` in. */
export async function writeHostFiles(folder: string, base: string): Promise<void> {
	await writeFile(join(folder, '_headers'), headersFile(base));
	await writeFile(join(folder, '_redirects'), redirectsFile(base));
	await writeFile(join(folder, '.nojekyll'), '');
}
