import { problemAt, type PageClaim } from '../claim.ts';
import { attribute, textOf, within, type Element, type Page } from '../page.ts';

/** What a screen reader calls a table; empty where it has no name of its own. */
function nameOf(table: Element, { elements }: Page): string {
	const label = attribute(table, 'aria-label');
	if (label) return label;
	const ids = attribute(table, 'aria-labelledby')?.split(/\s+/);
	const named = ids
		? elements.filter((element) => ids.includes(attribute(element, 'id') ?? ''))
		: within(table).filter(({ tagName }) => tagName === 'caption');
	return named.map(textOf).join(' ');
}

/** Someone who jumps from table to table hears their names and nothing else. */
export const tablesAreToldApart: PageClaim = {
	claim: 'every table has a name of its own, and no two on a page have the same',
	check: (page) => {
		const seen = new Set<string>();
		return page.elements
			.filter(({ tagName }) => tagName === 'table')
			.flatMap((table) => {
				const name = nameOf(table, page);
				const fault = /^(?:table)?$/i.test(name)
					? 'the table has no name of its own'
					: seen.has(name) && `another table on the page is named “${name}” too`;
				seen.add(name);
				return fault
					? [problemAt(page, table, fault, 'Say in its <caption> or aria-label what it holds, and where it stands.')]
					: [];
			});
	},
};
