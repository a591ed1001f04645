import { problemWith, type SiteClaim } from '../claim.ts';
import { follow } from '../site.ts';

/** Every link and fetched file of this site exists, and every anchor is an id on the page it names. */
export const linksResolve: SiteClaim = {
	claim: 'every link inside the site leads to a page, a file or a place on a page',
	check: (site) =>
		[...site.pages.values()].flatMap((page) =>
			page.references.flatMap(({ href, from, line, column }) => {
				const report = (message: string, remedy: string) => ({
					...problemWith(page.file, message, remedy, from),
					line,
					column,
				});
				const target = follow(site, page, href);
				if (!target) return report(`"${href}" is no address`, 'Correct the link.');
				if (!target.inside) {
					const root = target.url.origin === new URL(site.origin).origin;
					return root ? report(`"${href}" leaves the base path ${site.base}`, 'Make links with src/paths.ts.') : [];
				}
				const { file, anchor } = target;
				if (!site.files.has(file)) {
					return report(`it leads to ${file}, which is not there`, 'Correct the link, or make the page.');
				}
				const there = site.pages.get(file);
				if (anchor && there && !there.ids.has(anchor)) {
					return report(`"${href}" names a place that ${file} does not have`, 'Correct the anchor, or restore the id.');
				}
				return [];
			}),
		),
};
