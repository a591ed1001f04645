/** The addresses of pages, and the order in which they are drawn. */

/** What is made of one plan under an address of its own, in the order of their being drawn. */
const OF_A_PLAN = [/^compare\/([^/]+)\.json$/, /^plans\/([^/]+)$/, /^plans\/([^/]+)\/brief$/];

/**
 * Paths with all that is made of a plan one after another, where the first of it stood: its words are then rendered, and
 * its rows made, once for all. Astro lists them kind by kind, and what 1,500 plans share so could not be held.
 */
export function planByPlan<Path extends { pathname: string }>(paths: readonly Path[]): Path[] {
	const groups = Map.groupBy(paths, ({ pathname }) => planOf(pathname) ?? pathname);
	return [...groups.values()].flat();
}

const planOf = (pathname: string): string | undefined =>
	OF_A_PLAN.map((pattern) => pattern.exec(addressOf(pathname))?.[1]).find(Boolean);

/** A path without the slashes at its ends: Astro lists paths without, and asks for addresses with them. */
export const addressOf = (path: string): string => path.replace(/^\/+|\/+$/g, '');
