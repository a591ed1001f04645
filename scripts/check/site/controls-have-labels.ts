import { problemAt, type PageClaim } from '../claim.ts';
import { ancestorsOf, attribute, textOf, type Element } from '../page.ts';

/** Controls that take their name from elsewhere, or are not shown. */
const NEEDS_NO_LABEL = new Set(['hidden', 'submit', 'reset', 'button', 'image']);

const isControl = (element: Element): boolean =>
	['select', 'textarea'].includes(element.tagName) ||
	(element.tagName === 'input' && !NEEDS_NO_LABEL.has(attribute(element, 'type') ?? 'text'));

export const controlsHaveLabels: PageClaim = {
	claim: 'every form control has a label and every button a name',
	check: (page) => {
		const labelled = new Set(
			page.elements
				.filter(({ tagName }) => tagName === 'label')
				.flatMap((label) => (textOf(label) ? attribute(label, 'for') : []) ?? []),
		);
		const named = (element: Element) =>
			Boolean(attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby'));
		const wrapped = (element: Element) => [...ancestorsOf(element)].some(({ tagName }) => tagName === 'label');
		return page.elements.flatMap((element) => {
			const id = attribute(element, 'id');
			if (isControl(element) && !named(element) && !wrapped(element) && !(id && labelled.has(id))) {
				return problemAt(
					page,
					element,
					'the control has no label',
					'Add a <label for="…">; it may be visually hidden.',
				);
			}
			if (element.tagName === 'button' && !named(element) && !textOf(element)) {
				return problemAt(page, element, 'the button has no name', 'Give it words; they may be visually hidden.');
			}
			return [];
		});
	},
};
