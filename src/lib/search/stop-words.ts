/** Words that carry no meaning of their own: in a query they count inside quotation marks only, and two of them in a row never. */
import { readWords } from './read-words.ts';

/** In the form that texts and queries are read in. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'a about after all also am an and any are as at be been being but by can could did do does doing each few for from get ' +
		'give given had happen happens has have he help her his how i if in into is it its just made make makes many may me might ' +
		'much must my no not of on or our she should so some such tell than that the their them then there these they this ' +
		'those through to too up us very was we were what when where which while who whom whose why will with would you your'
	)
		.split(' ')
		.flatMap((word) => readWords(word).map(({ form }) => form)),
);
