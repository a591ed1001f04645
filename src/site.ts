/** What the site is called and where it lives. Settings come from the environment; every one has a default. */

export const SITE = {
	name: 'Better Care Plans',
	tagline: 'What each area of England promised for joined-up health and care',
	/** Address of the site without a path; used in feeds, data files and canonical links. */
	origin: (process.env['SITE_URL'] ?? 'https://bettercareplans.example').replace(/\/+$/, ''),
	/** Folder on the host under which the site is served: begins and ends with a slash. */
	base: `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
	repository: 'https://github.com/better-care-plans/better-care-plans',
	/** Who runs the site and answers for it; named in the accessibility statement. */
	publisher: 'Better Care Plans',
	contact: 'corrections@bettercareplans.example',
} as const;

/** Name of the folder that holds plans and papers. */
export const CONTENT_DIR = process.env['CONTENT_DIR'] ?? 'content';

/** The main navigation, in order: label and path from the site's root. */
export const NAVIGATION = [
	{ label: 'Areas', path: 'areas/' },
	{ label: 'Topics', path: 'topics/' },
	{ label: 'Compare', path: 'compare/' },
	{ label: 'Risks', path: 'risks/' },
	{ label: 'Schemes', path: 'schemes/' },
	{ label: 'Money', path: 'budgets/' },
	{ label: 'Data', path: 'data/' },
] as const;

/** Rows up to which a register stands whole on its page; a longer one is divided into parts. Tests lower it. */
export const LONG_REGISTER = Number(process.env['LONG_REGISTER'] ?? 300);
