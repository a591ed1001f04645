/**
 * How much a page of each kind may weigh: what a reader's first visit brings, compressed as hosts send it. Fonts are
 * compressed already. A kind that grows past its budget is a decision to be made here, in the open. Budgets hold however
 * many plans there are.
 */

/** In kB (1,000 bytes), and in files asked for. */
export interface Budget {
	html: number;
	css: number;
	/** Scripts that a page names and what these import at once. What they load later, such as charts, is not in it. */
	js: number;
	font: number;
	/** The page, its style sheets, scripts, fonts and pictures. */
	requests: number;
}

// The style sheet of all pages is 12.0 kB; packers of other machines differ by some bytes.
const USUAL: Budget = { html: 20, css: 12.5, js: 12, font: 36, requests: 16 };

/** Kinds by the form of their path; the first that fits is the kind of a page. */
export const BUDGETS: readonly { kind: string; path: RegExp; budget: Budget }[] = [
	// HTML, style and font of a plan together: 120 kB at most.
	{ kind: 'plan', path: /^plans\/[^/]+\/$/, budget: { ...USUAL, html: 71.5, js: 8 } },
	{ kind: 'paper', path: /^papers\/[^/]+\/$/, budget: { ...USUAL, html: 44 } },
	{ kind: 'comparison of a group', path: /^compare\/[^/]+\/$/, budget: { ...USUAL, html: 60 } },
	{ kind: 'glossary', path: /^glossary\/$/, budget: { ...USUAL, html: 60 } },
	{ kind: 'coverage', path: /^coverage\/$/, budget: { ...USUAL, html: 40 } },
	// Every part of the site in each of its states, for those who work on it.
	{ kind: 'parts of the site', path: /^about\/components\/$/, budget: { ...USUAL, html: 24 } },
	{ kind: 'dictionary', path: /^data\/dictionary\/$/, budget: { ...USUAL, html: 40 } },
	{ kind: 'search', path: /^search\/$/, budget: { ...USUAL, html: 8, js: 24 } },
	// A register that would outgrow this is divided: each of its parts may have as much, and no more.
	{
		kind: 'register',
		path: /^(?:areas\/|(?:risks|schemes|metrics|budgets|conditions|quality)\/(?:.+\/)?)$/,
		budget: { ...USUAL, html: 40 },
	},
	{ kind: 'embed', path: /^embed\/.+\/$/, budget: { ...USUAL, html: 24 } },
	{ kind: 'any other', path: /^/, budget: USUAL },
];

/** The budget of a page by its path under the site's base. */
export const budgetOf = (path: string) => BUDGETS.find((each) => each.path.test(path))!;
