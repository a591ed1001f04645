/** The shape of a check on the built site: a claim, and a pure function that tells where it does not hold. */
import type { Problem } from '../../src/lib/problem.ts';
import type { Element, Page } from './page.ts';
import type { Site } from './site.ts';

/** A claim on each page by itself. */
export interface PageClaim {
	/** What should be so, as a sentence without a full stop. */
	claim: string;
	check: (page: Page) => Problem[];
}

/** A claim that only the whole site can keep. */
export interface SiteClaim {
	claim: string;
	check: (site: Site) => Problem[];
}

/** A problem at an element of a page. */
export function problemAt(page: Page, element: Element, message: string, remedy: string): Problem {
	const place = element.sourceCodeLocation;
	const name = element.attrs.find((each) => each.name === 'id')?.value;
	return {
		file: page.file,
		line: place?.startLine ?? 1,
		column: place?.startCol ?? 1,
		field: `<${element.tagName}${name ? ` id="${name}"` : ''}>`,
		message,
		remedy,
	};
}

/** A problem with a file as a whole. */
export const problemWith = (file: string, message: string, remedy: string, field = ''): Problem => ({
	file,
	line: 1,
	column: 1,
	field,
	message,
	remedy,
});
