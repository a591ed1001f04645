import { problemWith, type PageClaim } from '../claim.ts';

/** Faults that the HTML parser itself reports: unclosed tags, stray end tags, duplicate attributes and the like. */
export const htmlIsWellFormed: PageClaim = {
	claim: 'every page is well-formed HTML',
	check: ({ file, faults }) =>
		faults.map(({ code, startLine, startCol }) => ({
			...problemWith(
				file,
				`the HTML parser reports ${code}`,
				'Correct the markup of the component that makes this line.',
			),
			line: startLine,
			column: startCol,
		})),
};
