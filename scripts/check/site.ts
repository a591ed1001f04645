/** What is kept of a built site once each page has been parsed: little enough for thousands of pages. */
import { attribute, textOf, type Element, type Page } from './page.ts';

/** A link or other reference from one page to an address. */
export interface Reference {
	/** As written in the page. */
	href: string;
	/** Element and attribute it was found in, such as `a[href]`. */
	from: string;
	line: number;
	column: number;
}

export interface PageFacts {
	file: string;
	/** Address under the site's base: `/plans/devon-2014-11/`. */
	path: string;
	title: string;
	description: string;
	/** Whether search engines may list it. */
	listed: boolean;
	ids: ReadonlySet<string>;
	references: readonly Reference[];
	/** Address of the picture beside shared links; empty where it names none. */
	socialImage: string;
	/** How many tables it has. */
	tables: number;
}

export interface Site {
	/** Path under which the site is served: begins and ends with a slash. */
	base: string;
	/** Address of the host, without a path. */
	origin: string;
	/** Every file of the output folder, with slashes. */
	files: ReadonlySet<string>;
	/** The pages by their file. */
	pages: ReadonlyMap<string, PageFacts>;
	/** Text of a file that is not a page. */
	read: (file: string) => string;
	/** Content of any file. */
	bytes: (file: string) => Uint8Array;
}

/** Attributes that hold an address, with the elements on which they do. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
	href: ['a', 'area', 'link'],
	src: ['img', 'script', 'source', 'iframe', 'audio', 'video', 'track', 'embed', 'input'],
	action: ['form'],
	poster: ['video'],
	'data-download': ['button'],
};

/** The facts of a page that claims on the whole site need. */
export function factsOf(page: Page, base: string): PageFacts {
	const find = (tagName: string, ...wanted: [string, string][]): Element | undefined =>
		page.elements.find(
			(element) =>
				element.tagName === tagName &&
				wanted.every(([name, value]) => attribute(element, name)?.toLowerCase() === value),
		);
	const title = find('title');
	const description = find('meta', ['name', 'description']);
	const image = find('meta', ['property', 'og:image']);
	const robots = find('meta', ['name', 'robots']);
	return {
		file: page.file,
		path: base + page.file.replace(/(^|\/)index\.html$/, '$1'),
		title: title ? textOf(title) : '',
		description: (description && attribute(description, 'content')?.trim()) ?? '',
		listed: !(robots && attribute(robots, 'content'))?.includes('noindex'),
		ids: new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])),
		references: page.elements.flatMap(referencesOf),
		socialImage: (image && attribute(image, 'content')) ?? '',
		tables: page.elements.filter(({ tagName }) => tagName === 'table').length,
	};
}

function referencesOf(element: Element): Reference[] {
	const place = element.sourceCodeLocation;
	return element.attrs
		.filter(({ name }) => Object.hasOwn(REFERENCES, name) && REFERENCES[name]?.includes(element.tagName))
		.map(({ name, value }) => ({
			href: value,
			from: `${element.tagName}[${name}]`,
			line: place?.startLine ?? 1,
			column: place?.startCol ?? 1,
		}));
}

/** Where a reference leads: a file of this site with an anchor, or away from it. */
export type Target = { inside: true; file: string; anchor: string } | { inside: false; url: URL };

/** Follows a reference from a page. Undefined where it is no address at all. */
export function follow(site: Pick<Site, 'base' | 'origin'>, from: PageFacts, href: string): Target | undefined {
	let url: URL;
	try {
		url = new URL(href, new URL(from.path, site.origin));
	} catch {
		return undefined;
	}
	if (url.origin !== new URL(site.origin).origin || !url.pathname.startsWith(site.base)) return { inside: false, url };
	let path: string;
	try {
		path = decodeURIComponent(url.pathname.slice(site.base.length));
	} catch {
		return undefined;
	}
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return { inside: true, file, anchor: decodeURIComponent(url.hash.slice(1)) };
}
