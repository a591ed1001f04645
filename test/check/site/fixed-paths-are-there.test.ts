import { expect, test } from 'vitest';
import { FIXED_FILES, fixedPathsAreThere } from '../../../scripts/check/site/fixed-paths-are-there.ts';
import { messagesOnSite } from '../small-site.ts';

const files = Object.fromEntries(FIXED_FILES.map((file) => [file, '']));

test('a site with every page passes; one that lost a page does not', () => {
	expect(messagesOnSite(fixedPathsAreThere, files)).toEqual([]);
	const { 'risks/index.html': lost, ...rest } = files;
	expect(lost).toBe('');
	expect(messagesOnSite(fixedPathsAreThere, rest)).toEqual(['risks/index.html: the file is missing']);
});
