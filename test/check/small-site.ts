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

/** A site of files with these contents; those that end in `.html` are its pages. */
export function smallSite(contents: Record<string, string>, base = '/'): Site {
	const names = Object.keys(contents);
	return {
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
}

/** The problems of a claim on such a site, as `file: message`. */
export const messagesOnSite = ({ check }: SiteClaim, contents: Record<string, string>, base = '/'): string[] =>
	check(smallSite(contents, base)).map(({ file, message }) => `${file}: ${message}`);
