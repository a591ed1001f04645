/** The headers every host should send, as one list: the local server, hosting recipes and the meta tag take them from here. */

/** What may come from where. Nothing runs that is not a file of this site. */
const policyParts = (scripts: string): readonly string[] => [
	"default-src 'self'",
	`script-src ${scripts}`,
	"style-src 'self'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'self'",
	"form-action 'self'",
];

/** Of every page but those of search. */
const USUAL_SCRIPTS = "'self'";

/** The search falls back on Pagefind, which runs WebAssembly: on its page, and in the worker that its files start. */
const SEARCH_SCRIPTS = "'self' 'wasm-unsafe-eval'";
const SEARCH_FOLDERS = ['search/', 'pagefind/'] as const;

/**
 * The part of the policy that a page itself can carry, for hosts that send no headers: `frame-ancestors` is not in it.
 * `path` is under the site's root, such as `search/`.
 */
export const metaPolicy = (path = ''): string =>
	policyParts(SEARCH_FOLDERS.some((folder) => path.startsWith(folder)) ? SEARCH_SCRIPTS : USUAL_SCRIPTS).join('; ');

export type Headers = readonly (readonly [name: string, value: string])[];

const policy = (frameAncestors: string, scripts = USUAL_SCRIPTS): string =>
	[...policyParts(scripts), `frame-ancestors ${frameAncestors}`].join('; ');

/** Of every path that no rule below names. */
export const HEADERS: Headers = [
	['Content-Security-Policy', policy("'none'")],
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['X-Content-Type-Options', 'nosniff'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
	['Cross-Origin-Opener-Policy', 'same-origin'],
	// Kept, and asked for again each time: an amended plan is seen at once.
	['Cache-Control', 'no-cache'],
];

/** Folders, from the site's root, whose files are sent with headers that differ. Later ones win. */
export const HEADERS_BY_FOLDER: readonly { folder: string; headers: Headers }[] = [
	// Made to stand in other sites' pages; the rest of the site may stand in none.
	{ folder: 'embed/', headers: [['Content-Security-Policy', policy('*')]] },
	...SEARCH_FOLDERS.map((folder) => ({
		folder,
		headers: [['Content-Security-Policy', policy("'none'", SEARCH_SCRIPTS)]] as Headers,
	})),
	// Open data is open to programs that run in other sites' pages too.
	{ folder: 'data/', headers: [['Access-Control-Allow-Origin', '*']] },
	// A hash of the content is in each name, so these never change.
	{ folder: '_astro/', headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
];

/** The headers of a path under the site's root, such as `embed/risks/`. */
export function headersFor(path: string): Headers {
	const special = HEADERS_BY_FOLDER.filter(({ folder }) => path.startsWith(folder)).flatMap(({ headers }) => headers);
	const names = new Set(special.map(([name]) => name));
	return [...HEADERS.filter(([name]) => !names.has(name)), ...special];
}
