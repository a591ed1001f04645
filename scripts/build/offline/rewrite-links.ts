/** Links from the site's root made relative, so that they lead somewhere in a folder too. Pure. */

/** What a page of the copy needs to know of itself. */
export interface Place {
	/** Path of the file in the copy, with slashes: `plans/devon-2014-11/index.html`. */
	file: string;
	/** Path under which the site would be served: begins and ends with a slash. */
	base: string;
}

/** `../` as often as it takes to come from a file to the root; `./` from the root itself. */
export const toRoot = (file: string): string => '../'.repeat(file.split('/').length - 1) || './';

/**
 * A path of the site as it must be written in a file of the copy. A folder becomes its `index.html` where `isLink` says
 * that a reader goes there; scripts put names of files behind the others. Other addresses stay.
 */
export function relativePath(address: string, { file, base }: Place, isLink: boolean): string {
	if (!address.startsWith(base) || address.startsWith('//')) return address;
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
	const target = isLink && (path === '' || path.endsWith('/')) ? `${path}index.html` : path;
	return toRoot(file) + target + rest;
}

const ATTRIBUTE = /(\s(href|src|action|poster|data-[a-z-]+)=")(\/[^"]*)(")/g;

/** A page's HTML with its links relative. */
export const rewritePage = (html: string, place: Place): string =>
	html.replace(ATTRIBUTE, (_, before: string, name: string, address: string, after: string) =>
		[before, relativePath(address, place, !name.startsWith('data-')), after].join(''),
	);

/** A style sheet with the addresses in it relative. */
export const rewriteStyles = (css: string, place: Place): string =>
	css.replace(
		/url\((["']?)(\/[^"')]*)\1\)/g,
		(_, quote: string, address: string) => `url(${quote}${relativePath(address, place, false)}${quote})`,
	);
