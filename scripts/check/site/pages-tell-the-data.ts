import { formatDate, formatNumber, formatPounds } from '../../../src/lib/format.ts';
import { plainText } from '../../../src/lib/markdown.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import type { Cell } from '../../../src/lib/table.ts';
import { problemWith, type SiteClaim } from '../claim.ts';
import { readRows, type Row } from '../datasets.ts';
import { follow, type PageFacts, type Site } from '../site.ts';

/** Columns that the page shows where a row's `url` leads. */
const AT_ANCHORS: Readonly<Record<string, readonly string[]>> = {
	risks: ['risk', 'rating_raw', 'mitigation', 'owners', 'source'],
	schemes: ['ref', 'name', 'summary', 'source'],
	metrics: ['label', 'raw', 'period', 'source'],
	answers: ['topic_title', 'text', 'source'],
	documents: ['ref', 'title', 'synopsis', 'source'],
	milestones: ['title', 'summary', 'due_raw', 'source'],
	conditions: ['summary', 'source'],
};

/** Columns of the rows of list pages and their parts, whose `data-key` is the row's first cells. */
const IN_LISTS: readonly { page: string; dataset: string; key: readonly string[]; columns: readonly string[] }[] = [
	{
		page: 'risks/index.html',
		dataset: 'risks',
		key: ['plan', 'id'],
		columns: ['area', 'risk', 'rating_raw', 'score', 'mitigation', 'source'],
	},
	{
		page: 'schemes/index.html',
		dataset: 'schemes',
		key: ['plan', 'id'],
		columns: ['area', 'ref', 'name', 'group', 'summary', 'due', 'source'],
	},
	{
		page: 'budgets/index.html',
		dataset: 'budgets',
		key: ['plan', 'year', 'kind'],
		columns: ['area', 'year', 'raw', 'pounds', 'source'],
	},
];

/** The pages and the data files are made from the same rows; this reads them back and compares, cell by cell. */
export const pagesTellTheData: SiteClaim = {
	claim: 'pages show what the data files say, cell by cell',
	check: (site) => [
		...Object.entries(AT_ANCHORS).flatMap(([name, columns]) => checkAnchors(site, name, columns)),
		...IN_LISTS.flatMap((list) => checkList(site, list)),
	],
};

function checkAnchors(site: Site, name: string, columns: readonly string[]): Problem[] {
	const rows = rowsOf(site, name);
	const home = site.pages.get('index.html');
	const anchors = new Map<string, Set<string>>();
	const places = rows.map((row) => placeOf(site, home, row));
	for (const place of places) {
		if (place) anchors.set(place.file, (anchors.get(place.file) ?? new Set()).add(place.anchor));
	}
	const pages = new Map<string, Map<string, string>>();
	return rows.flatMap((row, index) => {
		const place = places[index];
		// A question that the form does not ask, or a row on a page that is not there, is for the claim on links.
		if (!place || !site.files.has(place.file)) return [];
		const known = pages.get(place.file) ?? split(site.read(place.file), ' id="', anchors.get(place.file) ?? new Set());
		pages.set(place.file, known);
		const said = known.get(place.anchor);
		const where = `data/${name}.json`;
		if (said === undefined)
			return problemWith(where, `row ${index + 1}: ${place.file} has no #${place.anchor}`, REMEDY);
		return missing(row, columns, said).map((column) =>
			problemWith(where, `row ${index + 1}: ${place.file}#${place.anchor} does not show its ${column}`, REMEDY, column),
		);
	});
}

/** A list that is too long for its page stands on pages under it, each row on one of them. */
function checkList(site: Site, { page, dataset, key, columns }: (typeof IN_LISTS)[number]): Problem[] {
	const rows = rowsOf(site, dataset);
	const file = `data/${dataset}.json`;
	if (!site.files.has(page) || !site.files.has(file)) return [];
	const keys = rows.map((row) => key.map((column) => String(row[column])).join(' '));
	const wanted = new Set(keys);
	const shown = new Map<string, string>();
	let count = 0;
	for (const part of site.pages.keys()) {
		if (!part.startsWith(page.replace('index.html', ''))) continue;
		const html = site.read(part);
		count += html.split(' data-key="').length - 1;
		for (const [found, said] of split(html, ' data-key="', wanted)) shown.set(found, said);
	}
	const counted =
		count === rows.length ? [] : [problemWith(page, `it shows ${count} rows, ${file} has ${rows.length}`, REMEDY)];
	return [
		...counted,
		...rows.flatMap((row, index) => {
			const said = shown.get(keys[index] ?? '');
			if (said === undefined) return problemWith(page, `it does not show "${keys[index]}" of ${file}`, REMEDY);
			return missing(row, columns, said).map((column) =>
				problemWith(page, `"${keys[index]}" does not show its ${column}, "${String(row[column])}"`, REMEDY, column),
			);
		}),
	];
}

const REMEDY = 'Make page and file from the same rows.';

const rowsOf = (site: Site, name: string): Row[] => {
	const file = `data/${name}.json`;
	const rows = site.files.has(file) ? readRows(site.read(file)) : [];
	// A file that cannot be read is for the claim on data files.
	return typeof rows === 'string' ? [] : rows;
};

function placeOf(site: Site, home: PageFacts | undefined, { url }: Row): { file: string; anchor: string } | undefined {
	const target = home && typeof url === 'string' ? follow(site, home, url) : undefined;
	return target?.inside && target.anchor !== '' ? target : undefined;
}

/** What a page says from each mark to the next one wanted, folded to letters and figures. */
function split(html: string, mark: string, wanted: ReadonlySet<string>): Map<string, string> {
	const pieces = new Map<string, string>();
	let current: string | undefined;
	let text = '';
	const keep = () => current !== undefined && pieces.set(current, fold(words(text)));
	for (const piece of html.split(mark)) {
		const value = decode(piece.slice(0, piece.indexOf('"')));
		if (wanted.has(value) && !pieces.has(value)) {
			keep();
			current = value;
			text = `<i ${piece}`;
		} else text += `${mark}${piece}`;
	}
	keep();
	return pieces;
}

/** Columns whose value the words do not hold, as it is or as pages write it. */
const missing = (row: Row, columns: readonly string[], said: string): string[] =>
	columns.filter((column) => {
		const cell = row[column] ?? null;
		return (
			cell !== null && cell !== '' && !forms(cell).some((form) => said.includes(fold(form))) && !listed(cell, said)
		);
	});

/** A page joins a list in its own way. */
const listed = (cell: Exclude<Cell, null>, said: string): boolean =>
	String(cell)
		.split('; ')
		.every((item) => said.includes(fold(item)));

function forms(cell: Exclude<Cell, null>): string[] {
	if (typeof cell === 'number') return [formatPounds(cell), formatNumber(cell)];
	const isDate = typeof cell === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(cell);
	return [plainText(String(cell)), String(cell), ...(isDate ? [formatDate(String(cell))] : [])];
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: ' ',
	'#39': "'",
	'#34': '"',
};
const decode = (html: string): string => html.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
const words = (html: string): string => decode(html.replace(/<[^>]*>/g, ' '));
/** Spaces, marks and punctuation differ between a page and a file; what is said does not. */
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}£%]+/gu, '');
