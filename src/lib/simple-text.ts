/**
 * The words of Markdown without rendering what is only paragraphs, headings and bullets: most of what plans say, and many
 * times as fast. What it gives is what rendering would give; a test compares the two over the whole content.
 */

import { singleSpaced } from './words.ts';

/** What can make one block depend on another: code, HTML, links and their addresses; and text that is set in deep. */
const WHOLE = /[`<[~\t\0\r\f\v]/;
const DEEP = '    ';
/** What can be more than a letter anywhere in a line. */
const MARKS = /[\\*_|\]]|&[#\w]+;/;
/** What is more than text at the beginning of a line, but for headings and bullets: quotations, numbers, rules. */
const OPENINGS = /^ {0,3}(?:>|\d{1,9}[.)](?: |$)|[-=+ ]+$|#{7}|#+$|#.*# *$|(?:#{1,6}|[-+]) +(?:[-+>#]|\d{1,9}[.)]))/m;
const HEADING_OR_BULLET = /^ {0,3}(?:#{1,6} |[-+] )/gm;

/**
 * The words with single spaces between them. `render` gives those of text that has to be rendered to tell them. Where no
 * more than the first so many characters of them are wanted, the rest may be missing.
 */
export function wordsOf(markdown: string, render: (markdown: string) => string, wanted = Infinity): string {
	if (WHOLE.test(markdown) || markdown.startsWith(DEEP) || markdown.includes(`\n${DEEP}`)) return render(markdown);
	if (isSimple(markdown)) return simpleWords(markdown);
	let all = '';
	for (const block of markdown.split(/\n *(?:\n *)+/)) {
		const words = isSimple(block) ? simpleWords(block) : render(block);
		if (words) all += all ? ` ${words}` : words;
		if (all.length >= wanted) break;
	}
	return all;
}

const isSimple = (text: string): boolean => !MARKS.test(text) && !OPENINGS.test(text);

const simpleWords = (text: string): string => {
	const bare = /^ {0,3}[-+#]/m.test(text) ? text.replace(HEADING_OR_BULLET, '') : text;
	return singleSpaced(bare).trim();
};
