/** The lists of headers and redirects as nginx reads them. Pure. */
import type { HEADERS_BY_FOLDER, Headers } from '../../src/headers.ts';
import type { Redirect } from '../../src/redirects.ts';

const MADE = '# Made by scripts/hosting.ts from src/headers.ts and src/redirects.ts. Change those, not this.';

const quote = (value: string) => `"${value.replace(/(["\\])/g, '\\$1')}"`;
const variableOf = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/**
 * A map a header, for the `http` level: from the address to the value. Where the value is empty nginx sends no header.
 * Maps, because `add_header` in one `location` undoes all those of the level above it.
 */
export function nginxMaps(general: Headers, byFolder: typeof HEADERS_BY_FOLDER): string {
	const maps = namesOf(general, byFolder).map((name) => {
		const usual = general.find(([each]) => each === name)?.[1] ?? '';
		const special = byFolder.flatMap(({ folder, headers }) =>
			headers.filter(([each]) => each === name).map(([, value]) => `\t${quote(`~^/${folder}`)} ${quote(value)};`),
		);
		return [`map $uri ${variableOf(name)} {`, `\tdefault ${quote(usual)};`, ...special, '}'].join('\n');
	});
	return `${[MADE, ...maps].join('\n')}\n`;
}

/** The headers themselves and the redirects, for the `server` level. */
export function nginxServer(
	general: Headers,
	byFolder: typeof HEADERS_BY_FOLDER,
	redirects: readonly Redirect[],
): string {
	const headers = namesOf(general, byFolder).map((name) => `add_header ${name} ${variableOf(name)} always;`);
	const moved = redirects.map(({ from, to }) => `location = /${from} { return 301 /${to}; }`);
	return `${[MADE, ...headers, ...moved].join('\n')}\n`;
}

const namesOf = (general: Headers, byFolder: typeof HEADERS_BY_FOLDER): string[] => [
	...new Set([...general, ...byFolder.flatMap(({ headers }) => headers)].map(([name]) => name)),
];
