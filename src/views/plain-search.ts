/** How plain search is divided: Pagefind, which answers where our own index of passages cannot be read. */

/**
 * The most plans whose passages are records of their own. Time, memory, files and the bytes that a browser loads before
 * its first result all grow with the number of records; beyond this a record is a whole page.
 */
const MOST_PLANS_BY_PASSAGE = 40;

/** Whether a record is a whole page of the site, and not a passage. */
export const isByPage = (plans: number): boolean => plans > MOST_PLANS_BY_PASSAGE;

/**
 * Plans to a part: about 90 MB and 0.8 s of Pagefind's process. Each part more is three requests and some 20 kB more
 * before the first result, and with eight a query of two words would bring 512 kB, so there are no more than four.
 */
const PLANS_OF_A_PART = 400;
const MOST_PARTS = 4;

/**
 * The folders of the parts, the first with what runs in a browser. Their number doubles, and seldom changes, because all
 * parts are made anew when it does.
 */
export function plainFolders(plans: number): [first: string, ...others: string[]] {
	const doublings = Math.max(0, Math.ceil(Math.log2(plans / PLANS_OF_A_PART)));
	const parts = Math.min(MOST_PARTS, 2 ** doublings);
	return ['pagefind/', ...Array.from({ length: parts - 1 }, (_, at) => `pagefind/${at + 2}/`)];
}
