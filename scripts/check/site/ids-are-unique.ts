import { problemAt, type PageClaim } from '../claim.ts';
import { attribute } from '../page.ts';

/** Attributes that hold ids of other elements of the page, divided by spaces. */
const POINTING = new Set([
	'for',
	'aria-labelledby',
	'aria-describedby',
	'aria-controls',
	'aria-owns',
	'headers',
	'list',
	'form',
]);

export const idsAreUnique: PageClaim = {
	claim: 'every id is used once, and every reference to an id finds it',
	check: (page) => {
		const seen = new Set<string>();
		const repeated = page.elements.flatMap((element) => {
			const id = attribute(element, 'id');
			if (id === undefined) return [];
			if (id === '' || /\s/.test(id))
				return problemAt(page, element, `"${id}" is no id`, 'Use letters, digits and hyphens.');
			if (seen.has(id))
				return problemAt(page, element, 'this id is used before on the page', 'Give it one of its own.');
			seen.add(id);
			return [];
		});
		const dangling = page.elements.flatMap((element) =>
			element.attrs
				.filter(({ name }) => POINTING.has(name))
				.flatMap(({ name, value }) =>
					value
						.split(/\s+/)
						.filter((id) => id && !seen.has(id))
						.map((id) =>
							problemAt(page, element, `${name} names "${id}", which is not on the page`, 'Correct the id.'),
						),
				),
		);
		return [...repeated, ...dangling];
	},
};
