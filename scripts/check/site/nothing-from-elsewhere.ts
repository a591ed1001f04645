import { problemAt, problemWith, type PageClaim, type SiteClaim } from '../claim.ts';
import { attribute, type Element } from '../page.ts';

/** Relations of `link` that make a browser fetch something. */
const FETCHING = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const ELSEWHERE = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const REMEDY = 'Put the file into this site: a page asks nothing of anyone else.';

/** Addresses that a browser fetches without being asked to. */
function fetchedBy(element: Element): string[] {
	const sets = (attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
	const single = ['src', 'poster', 'data'].map((name) => attribute(element, name) ?? '');
	const link =
		element.tagName === 'link' && FETCHING.test(attribute(element, 'rel') ?? '') ? attribute(element, 'href') : '';
	return [...single, ...sets, link ?? ''];
}

export const nothingFromElsewhere: PageClaim = {
	claim: 'no page fetches anything from another host',
	check: (page) =>
		page.elements.flatMap((element) =>
			fetchedBy(element)
				.filter((address) => ELSEWHERE.test(address))
				.map((address) => problemAt(page, element, `it fetches ${address}`, REMEDY)),
		),
};

export const styleSheetsStayHere: SiteClaim = {
	claim: 'no style sheet fetches anything from another host',
	check: ({ files, read }) =>
		[...files]
			.filter((file) => file.endsWith('.css'))
			.flatMap((file) =>
				[...read(file).matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')\s]+)/g)]
					.map((match) => match[1] ?? '')
					.filter((address) => ELSEWHERE.test(address))
					.map((address) => problemWith(file, `it fetches ${address}`, REMEDY)),
			),
};
