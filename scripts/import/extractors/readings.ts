/** Readings of printed values: read, unanswered or unreadable, always with the words as printed. */
import { findPrintedDates } from '../../../src/domain/printed-date.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import { issue, type Issue } from '../issues.ts';
import { keyOf } from '../phrases.ts';

const NOTHING_SAID =
	/^(?:n\s?\/?\s?a|none|nil|not applicable|tb[cad]|to be (?:confirmed|agreed|advised|determined)|not known|blank|[-–—.?\s]*)\.?$/i;

/** In characters. */
const LONGEST_PLACEHOLDER = 200;

/** Whether a text is what an untouched cell holds, or says only that there is nothing yet. */
export function saysNothing(text: string, placeholders: readonly string[] = []): boolean {
	// Placeholders are short; a long text says something.
	if (text.length > LONGEST_PLACEHOLDER) return false;
	const bare = text.trim();
	if (NOTHING_SAID.test(bare)) return true;
	if (/^<[^<>]{1,80}>?$/.test(bare) && !/^<\s*\d/.test(bare)) return true;
	const key = keyOf(bare);
	return placeholders.some(
		(placeholder) => placeholder === bare || (keyOf(placeholder) === key && key !== '' && !/\d/.test(key)),
	);
}

interface DateField {
	/** What the date is, for messages. */
	label: string;
	placeholders: readonly string[];
	issues: Issue[];
	/** Whether one cell may hold several dates. */
	several?: boolean;
}

/** The dates of a cell, one reading each; one reading where there is none or only one is wanted. */
export function readDates(
	raw: string,
	place: Place | undefined,
	field: DateField,
): [Reading<string>, ...Reading<string>[]] {
	const source = place ? { source: place } : {};
	const text = raw.replace(/\s+/g, ' ').trim();
	if (saysNothing(text, field.placeholders)) {
		field.issues.push(issue('date-unanswered', place, field.label));
		return [{ state: 'unanswered', raw: text, ...source }];
	}
	const dates = findPrintedDates(raw).filter(({ iso }) => iso === undefined || iso.length === 10);
	const readings = (field.several && dates.length > 1 ? dates : dates.slice(0, 1)).map((date): Reading<string> => {
		const words = dates.length > 1 && field.several ? date.raw.replace(/\s+/g, ' ') : text;
		if (date.iso) return { state: 'read', raw: words, value: date.iso, ...source };
		field.issues.push(issue('date-impossible', place, date.raw, field.label));
		return { state: 'unreadable', raw: words, ...source };
	});
	const [first, ...rest] = readings;
	if (first) return [first, ...rest];
	field.issues.push(issue('date-unreadable', place, text, field.label));
	return [{ state: 'unreadable', raw: text, ...source }];
}
