import { problemWith, type SiteClaim } from '../claim.ts';

/** Pages whose paths were promised: links to them are out in the world. */
export const FIXED_PATHS = [
	'',
	'areas/',
	'topics/',
	'compare/',
	'risks/',
	'schemes/',
	'metrics/',
	'budgets/',
	'conditions/',
	'coverage/',
	'quality/',
	'search/',
	'data/',
	'glossary/',
	'about/',
	'accessibility/',
] as const;

/** The files that these paths and every host need. */
export const FIXED_FILES: readonly string[] = [
	...FIXED_PATHS.map((path) => `${path}index.html`),
	'404.html',
	'favicon.svg',
	'favicon.ico',
	'robots.txt',
	'sitemap.xml',
];

export const fixedPathsAreThere: SiteClaim = {
	claim: 'every page whose path was promised is there',
	check: ({ files }) =>
		FIXED_FILES.filter((file) => !files.has(file)).map((file) =>
			problemWith(file, 'the file is missing', 'Make it again under src/pages or public.'),
		),
};
