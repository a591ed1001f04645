import { problemAt, problemWith, type PageClaim } from '../claim.ts';
import { textOf } from '../page.ts';

/** One first-level heading, and no level skipped on the way down. */
export const headingsAreInOrder: PageClaim = {
	claim: 'every page has one first-level heading, and no heading level is skipped',
	check: (page) => {
		const headings = page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
		const first = headings.filter(({ tagName }) => tagName === 'h1');
		const problems = headings.flatMap((heading, index) => {
			const level = Number(heading.tagName[1]);
			const before = Number(headings[index - 1]?.tagName[1] ?? 0);
			if (!textOf(heading)) return problemAt(page, heading, 'the heading is empty', 'Give it words, or remove it.');
			if (level <= before + 1) return [];
			const message = `"${textOf(heading)}" is on level ${level} and follows level ${before}`;
			return problemAt(page, heading, message, `Use <h${before + 1}>.`);
		});
		if (first.length !== 1) {
			problems.push(
				problemWith(page.file, `it has ${first.length} headings of the first level`, 'Keep exactly one <h1>.'),
			);
		}
		return problems;
	},
};
