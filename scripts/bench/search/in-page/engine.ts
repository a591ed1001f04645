/** What each engine's page offers to the benchmark, which calls it from outside. Nothing runs here. */

/** A facet and the one value chosen of it. */
export type Chosen = readonly [facet: string, value: string];

/** Addresses of the best passages, with everything fetched that a list of results shows. */
export type Search = (text: string, chosen?: Chosen) => Promise<string[]>;

declare global {
	interface Window {
		/** There once the engine's code is; the first search loads what it needs. */
		search?: Search;
		/** Loads what the counts of filters need for a search, where the engine has any. */
		filters?: (text: string) => Promise<unknown>;
	}
}

/** Results listed at once: what a search must fetch. */
export const LISTED = 10;
