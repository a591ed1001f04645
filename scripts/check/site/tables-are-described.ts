import { problemAt, type PageClaim } from '../claim.ts';
import { ancestorsOf, attribute, textOf, within, type Element } from '../page.ts';

const isNamed = (element: Element): boolean =>
	Boolean(attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby'));

/** A table is announced with its name and read with its headings. */
export const tablesAreDescribed: PageClaim = {
	claim: 'every table has a caption or a named region, and headings',
	check: (page) =>
		page.elements
			.filter(({ tagName }) => tagName === 'table')
			.flatMap((table) => {
				const inside = within(table);
				const captioned = inside.some((element) => element.tagName === 'caption' && textOf(element));
				const region = [...ancestorsOf(table)].find((element) => attribute(element, 'role') === 'region');
				const problems = [];
				if (!captioned && !isNamed(table) && !(region && isNamed(region))) {
					problems.push(
						problemAt(page, table, 'the table has no caption', 'Add a <caption>; it may be visually hidden.'),
					);
				}
				if (!inside.some((element) => element.tagName === 'th' && textOf(element))) {
					problems.push(
						problemAt(page, table, 'the table has no headings', 'Mark the heading cells as <th scope="…">.'),
					);
				}
				return problems;
			}),
};
