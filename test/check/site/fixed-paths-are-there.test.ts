import { expect, test } from 'vitest';
import { FIXED_PATHS, fixedPathsAreThere } from '../../../scripts/check/site/fixed-paths-are-there.ts';
import { messagesOnSite } from '../small-site.ts';

const files = Object.fromEntries(
	[
		...FIXED_PATHS.map((path) => `${path}index.html`),
		'404.html',
		'favicon.svg',
		'favicon.ico',
		'robots.txt',
		'sitemap.xml',
	].map((file) => [file, '']),
);

test('a site with every page passes; one that lost a page does not', () => {
	expect(messagesOnSite(fixedPathsAreThere, files)).toEqual([]);
	const { 'risks/index.html': lost, ...rest } = files;
	expect(lost).toBe('');
	expect(messagesOnSite(fixedPathsAreThere, rest)).toEqual(['risks/index.html: the file is missing']);
});
