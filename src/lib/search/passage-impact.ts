/** How much a passage is about a word: the more often it stands there, the more in a title, the less in a long text. */
import { MOST_IMPACT } from './index-format.ts';

/** How much one occurrence counts by where it stands. */
const WEIGHT = { body: 1, title: 2.6, label: 1.6 };
/** A short title is about its words more than a long one: how much of a title's weight depends on its length. */
const TITLE_LENGTH_SHARE = 0.8;
/** How soon more occurrences stop counting more, and how much a long text counts against a passage (as in BM25). */
const SATURATION = 2;
const LENGTH_SHARE = 0.5;
/**
 * Characters of a passage of usual length. The mean of the plans published here; a constant, so that what is known of one
 * plan does not change when another does.
 */
const USUAL_LENGTH = 440;

/** How much a passage is about something that stands so often in each of its parts, from 1 to 15. */
export function impactOf(body: number, title: number, label: number, length: LengthFactors): number {
	const weight =
		body * WEIGHT.body * length.body + title * WEIGHT.title * length.title + Math.min(1, label) * WEIGHT.label;
	return Math.max(1, Math.round((MOST_IMPACT * weight) / (SATURATION + weight)));
}

export interface LengthFactors {
	body: number;
	title: number;
}

/** `characters` of its text, `titleWords` of its title. */
export const lengthFactors = (characters: number, titleWords: number): LengthFactors => ({
	body: 1 / (1 - LENGTH_SHARE + (LENGTH_SHARE * characters) / USUAL_LENGTH),
	title: 1 - TITLE_LENGTH_SHARE / 2 + TITLE_LENGTH_SHARE / Math.sqrt(titleWords || 1),
});
