import { REDIRECTS } from '../../../src/redirects.ts';
import { problemWith, type SiteClaim } from '../claim.ts';
import { follow } from '../site.ts';

/** Pages that no link needs to lead to: the one for addresses that lead nowhere, and those at old addresses. */
const EXEMPT = new Set(['404.html', ...REDIRECTS.map(({ from }) => `${from}index.html`)]);

/** Every page can be come to from the home page by following links. */
export const everyPageIsReached: SiteClaim = {
	claim: 'every page is reached from the home page by links',
	check: (site) => {
		const reached = new Set(['index.html']);
		// A set gives out what is added to it while it is read.
		for (const file of reached) {
			const page = site.pages.get(file);
			for (const { href, from } of page?.references ?? []) {
				const target = from === 'a[href]' ? follow(site, page!, href) : undefined;
				if (target?.inside && site.pages.has(target.file)) reached.add(target.file);
			}
		}
		return [...site.pages.keys()]
			.filter((file) => !reached.has(file) && !EXEMPT.has(file))
			.map((file) =>
				problemWith(file, 'no link leads here from the home page', 'Link to it from the list it belongs to.'),
			);
	},
};
