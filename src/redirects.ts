/**
 * Old and shortened addresses, each with the page that has their place: the one register. Every form of redirect is made
 * from it. A page that moves gets a line here in the same commit; lines are never taken out.
 */

export interface Redirect {
	/** Path from the site's root, with a slash at the end. */
	from: string;
	to: string;
	/** Why someone may come by it. */
	why: string;
}

export const REDIRECTS: readonly Redirect[] = [
	{ from: 'plans/', to: 'coverage/', why: 'the address of a plan, cut short' },
	{ from: 'papers/', to: 'coverage/', why: 'the address of a paper, cut short' },
	{ from: 'embed/topics/', to: 'embed/', why: 'the address of an embedded topic, cut short' },
	{ from: 'money/', to: 'budgets/', why: 'what the menu calls it' },
	{ from: 'measures/', to: 'metrics/', why: 'another word for the same' },
	{ from: 'open-data/', to: 'data/', why: 'another word for the same' },
	{ from: 'sources/', to: 'licence/', why: 'the page that credits them' },
];
