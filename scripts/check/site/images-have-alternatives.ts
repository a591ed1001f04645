import { problemAt, type PageClaim } from '../claim.ts';
import { attribute, textOf, within } from '../page.ts';

/** Images have alternative text (empty where they only decorate); drawings have a name or are hidden. */
export const imagesHaveAlternatives: PageClaim = {
	claim: 'every image and drawing has an alternative in words, or says that it needs none',
	check: (page) =>
		page.elements.flatMap((element) => {
			if (element.tagName === 'img' && attribute(element, 'alt') === undefined) {
				return problemAt(page, element, 'it has no alt', 'Say what it shows; alt="" where it only decorates.');
			}
			if (element.tagName !== 'svg') return [];
			const hidden = attribute(element, 'aria-hidden') === 'true';
			const named = attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby');
			const titled = within(element).some((inside) => inside.tagName === 'title' && textOf(inside));
			return hidden || named || titled
				? []
				: problemAt(page, element, 'the drawing has no name', 'Give it a <title>, or aria-hidden="true".');
		}),
};
