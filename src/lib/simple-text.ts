/**
 * The words of Markdown that has only paragraphs, headings and bullets, without rendering it: most of what plans say, and
 * many times as fast. What it gives is what rendering would give; a test compares the two over the whole content.
 */

/** What can be more than a letter anywhere in a line, a tab, or a character that rendering replaces. */
const MARKS = /[\\*_`[\]<~|\t\0\r\f\v]|&[#\w]+;/;
/** What is more than text at the beginning of a line, but for headings and bullets: quotations, numbers, rules, code. */
const OPENINGS = /^(?: {0,3}(?:>|\d{1,9}[.)](?: |$)|[-=+ ]+$|#{7}|#+$|#.*# *$|[-+] {2,})| {4})/m;
const HEADING_OR_BULLET = /^ {0,3}(?:#{1,6} |[-+] )/gm;
/** A bullet or heading whose own text begins like another. */
const NESTED = /^ {0,3}(?:#{1,6}|[-+]) +(?:[-+>#]|\d{1,9}[.)](?: |$))/m;

/** The words with single spaces between them; undefined where the text has to be rendered to tell them. */
export function simpleText(markdown: string): string | undefined {
	if (MARKS.test(markdown) || OPENINGS.test(markdown) || NESTED.test(markdown)) return undefined;
	return markdown.replace(HEADING_OR_BULLET, '').replace(/\s+/g, ' ').trim();
}
