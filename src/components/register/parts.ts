/** How a long register is divided into pages that are complete without a script, each light enough for a phone. */
import { rememberPer } from '../../lib/remember.ts';
import { sitePath } from '../../paths.ts';
import { LONG_REGISTER } from '../../site.ts';
import type { AnyRegister, RegisterLevel } from './register.ts';
import { registerFacts } from './row-facts.ts';

/** Characters of HTML that the rows of one page may have: about 25 kB compressed. */
const PAGE_LENGTH = 110_000;

export interface RegisterPart {
	/** Names of what it holds: `South West` and `2014 to 2016`. */
	names: readonly [string, string];
	path: string;
	/** Rows of all its pages. */
	count: number;
	pages: readonly RegisterPage[];
}

export interface RegisterPage {
	path: string;
	rows: readonly object[];
	/** Says what the rows hold, but for their keys. */
	digest: string;
	/** Place among the pages of its part, from 1. */
	number: number;
}

/** The parts of a register, in the order of its levels; parts without rows are left out. */
export const registerParts = rememberPer((register: AnyRegister): RegisterPart[] => {
	const [first, second] = register.levels;
	const facts = registerFacts(register);
	const groups = Map.groupBy(register.rows.keys(), (place: number) => {
		const row: unknown = register.rows[place];
		return `${first.of(row)}/${second.of(row)}`;
	});
	return inOrder(first, second).flatMap(({ slug, names }) => {
		const places = groups.get(slug);
		if (!places) return [];
		const path = sitePath(`${register.id}/${slug}/`);
		const pages = inPages(places, facts.lengthOf).map((page, at) => ({
			path: at === 0 ? path : `${path}${at + 1}/`,
			rows: page.map((place) => register.rows[place] as object),
			digest: facts.digestOf(page),
			number: at + 1,
		}));
		return { names, path, count: places.length, pages };
	});
});

const inOrder = (first: RegisterLevel<never>, second: RegisterLevel<never>) =>
	first.members.flatMap((one) =>
		second.members.map((two) => ({
			slug: `${one.slug}/${two.slug}`,
			names: [one.name, two.name] as [string, string],
		})),
	);

/** Places of rows, divided into pages of nearly the same weight. */
function inPages(places: readonly number[], lengthOf: (place: number) => number): number[][] {
	const total = places.reduce((sum, place) => sum + lengthOf(place), 0);
	const count = Math.max(Math.ceil(total / PAGE_LENGTH), Math.ceil(places.length / LONG_REGISTER));
	const pages: number[][] = Array.from({ length: count }, () => []);
	let before = 0;
	for (const place of places) {
		pages[Math.min(count - 1, Math.floor((before * count) / total))]!.push(place);
		before += lengthOf(place);
	}
	return pages.filter((page) => page.length > 0);
}
