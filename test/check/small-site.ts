/** Small pages and sites for the tests of claims. */
import type { PageClaim, SiteClaim } from '../../scripts/check/claim.ts';
import { parsePage } from '../../scripts/check/page.ts';
import { factsOf, type Site } from '../../scripts/check/site.ts';

/** A page that keeps every claim, around some HTML in its main part. */
export const pageWith = (main: string, head = '<title>Risks</title><meta name="description" content="All of them">') =>
	`<!doctype html><html lang="en-GB"><head>${head}</head><body><main>${main}</main></body></html>`;

/** The messages of a claim on the HTML of one page. */
export const messagesOn = ({ check }: PageClaim, html: string): string[] =>
	check(parsePage(html, 'page/index.html')).map(({ message }) => message);

/** The problems of a claim on a site, as `file: message`; files that end in `.html` are its pages. */
export function messagesOnSite({ check }: SiteClaim, contents: Record<string, string>, base = '/'): string[] {
	const names = Object.keys(contents);
	const site: Site = {
		base,
		origin: 'https://plans.example',
		files: new Set(names),
		pages: new Map(
			names
				.filter((file) => file.endsWith('.html'))
				.map((file) => [file, factsOf(parsePage(contents[file] ?? '', file), base)]),
		),
		read: (file) => contents[file] ?? '',
		bytes: (file) => Buffer.from(contents[file] ?? ''),
	};
	return check(site).map(({ file, message }) => `${file}: ${message}`);
}
