/** How a long register is divided into pages that are complete without a script, each light enough for a phone. */
import { rememberPer } from '../../lib/remember.ts';
import { sitePath } from '../../paths.ts';
import { LONG_REGISTER } from '../../site.ts';
import { drawRow } from './draw-rows.ts';
import type { AnyRegister, RegisterLevel } from './register.ts';

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
	/** Place among the pages of its part, from 1. */
	number: number;
}

/** The parts of a register, in the order of its levels; parts without rows are left out. */
export const registerParts = rememberPer((register: AnyRegister): RegisterPart[] => {
	const [first, second] = register.levels;
	const groups = Map.groupBy(register.rows, (row: object) => `${first.of(row)}/${second.of(row)}`);
	return inOrder(first, second).flatMap(({ slug, names }) => {
		const rows = groups.get(slug);
		if (!rows) return [];
		const path = sitePath(`${register.id}/${slug}/`);
		const pages = inPages(register, rows).map((page, at) => ({
			path: at === 0 ? path : `${path}${at + 1}/`,
			rows: page,
			number: at + 1,
		}));
		return { names, path, count: rows.length, pages };
	});
});

const inOrder = (first: RegisterLevel<never>, second: RegisterLevel<never>) =>
	first.members.flatMap((one) =>
		second.members.map((two) => ({
			slug: `${one.slug}/${two.slug}`,
			names: [one.name, two.name] as [string, string],
		})),
	);

/** Pages of nearly the same weight. */
function inPages(register: AnyRegister, rows: readonly object[]): object[][] {
	const lengths = rows.map((row) => drawRow(register, row).text.length);
	const total = lengths.reduce((sum, length) => sum + length, 0);
	const count = Math.max(Math.ceil(total / PAGE_LENGTH), Math.ceil(rows.length / LONG_REGISTER));
	const pages: object[][] = Array.from({ length: count }, () => []);
	let before = 0;
	rows.forEach((row, at) => {
		pages[Math.min(count - 1, Math.floor((before * count) / total))]!.push(row);
		before += lengths[at]!;
	});
	return pages.filter((page) => page.length > 0);
}
