/** On what terms the data may be used, stated once for every description of it. */
import { SITE } from '../site.ts';

export const DATA_LICENCE = {
	name: 'CC-BY-4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/',
	title: 'Creative Commons Attribution 4.0',
} as const;

export const DATA_TITLE = 'Better Care Fund plans of England as open data';

export const DATA_SUMMARY =
	'What councils and the NHS in England promised in their Better Care Fund plans: money, schemes, risks, measures, ' +
	'answers and who agreed them, each value with the place in the document it was read from.';

export const DATA_CREDIT = `${SITE.name}, ${DATA_TITLE}`;

export const DATA_KEYWORDS = [
	'Better Care Fund',
	'health and social care',
	'councils',
	'NHS',
	'England',
	'risk register',
];
