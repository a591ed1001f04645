/** What a step of the tests found: how many claims held, which did not, and which were not tried and why. */

/** A test or claim that was not tried. */
export interface Skipped {
	name: string;
	why: string;
}

export interface Tally {
	passed: number;
	/** What failed, with everything a person needs to mend it. */
	failed: string[];
	skipped: Skipped[];
}

/** A step that is one claim and held. */
export const held: Tally = { passed: 1, failed: [], skipped: [] };

/** A step that is one claim and failed. */
export const broken = (message: string): Tally => ({ passed: 0, failed: [message], skipped: [] });

/** The sum of several tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
	return {
		passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
		failed: tallies.flatMap(({ failed }) => failed),
		skipped: tallies.flatMap(({ skipped }) => skipped),
	};
}

/** The closing line, which other programs read: it stands alone and its form does not change. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
	`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;
