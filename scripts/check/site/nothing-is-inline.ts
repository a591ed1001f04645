import { problemAt, type PageClaim } from '../claim.ts';
import { attribute } from '../page.ts';

/** Kinds of script that are data, which a browser does not run. */
const DATA_TYPES = new Set(['application/json', 'application/ld+json']);

/** The content security policy refuses these; a page must work without them. */
export const nothingIsInline: PageClaim = {
	claim: 'no page has an inline script, style or event handler',
	check: (page) =>
		page.elements.flatMap((element) => {
			const problem = (message: string, remedy: string) => problemAt(page, element, message, remedy);
			const problems = element.attrs
				.filter(({ name }) => name === 'style' || name.startsWith('on'))
				.map(({ name }) =>
					problem(`it has the attribute ${name}`, name === 'style' ? 'Use a class.' : 'Add a listener in src/client.'),
				);
			if (element.tagName === 'style') problems.push(problem('it is inline', 'Move it to src/styles.'));
			if (
				element.tagName === 'script' &&
				!attribute(element, 'src') &&
				!DATA_TYPES.has(attribute(element, 'type') ?? '')
			) {
				problems.push(problem('it is inline', 'Move it to src/client.'));
			}
			if (/^\s*javascript:/i.test(attribute(element, 'href') ?? ''))
				problems.push(problem('its href is a script', 'Remove it.'));
			return problems;
		}),
};
