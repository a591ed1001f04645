/**
 * The words of Markdown without rendering what is only paragraphs, headings and bullets: most of what plans say, and many
 * times as fast. What it gives is what rendering would give; a test compares the two over the whole content.
 */

import { singleSpaced } from './words.ts';

/**
 * What can make one block depend on another: code, HTML, links and their addresses; text that is set in deep; and what
 * ends lines beside the usual sign.
 */
const WHOLE = /[`<[~\t\0\r\f\v\u2028\u2029]/;
const DEEP = '    ';
/** What can be more than a letter anywhere in a line. */
const MARKS = /[\\*_|\]]|&[#\w]+;/;
/** What is more than text at the beginning of a line, but for headings and bullets: quotations, numbers, rules. */
const OPENINGS = /^ {0,3}(?:>|\d{1,9}[.)](?: |$)|[-=+ ]+$|#{7}|#+$|#.*# *$|(?:#{1,6}|[-+]) +(?:[-+>#]|\d{1,9}[.)]))/my;
const HEADING_OR_BULLET = /^ {0,3}(?:#{1,6} |[-+] )/;
/** By their codes, the letters that such lines begin with: nearly all lines begin with others, and need no pattern. */
const CAN_OPEN = new Uint8Array(128);
for (const letter of ' >-=+#0123456789') CAN_OPEN[letter.charCodeAt(0)] = 1;

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

const isSimple = (text: string): boolean => !MARKS.test(text) && !opensMore(text);

/** Whether a line begins as no line of a paragraph does. */
function opensMore(text: string): boolean {
	let at = 0;
	do {
		if (CAN_OPEN[text.charCodeAt(at)] === 1) {
			OPENINGS.lastIndex = at;
			if (OPENINGS.test(text)) return true;
		}
		at = text.indexOf('\n', at) + 1;
	} while (at > 0);
	return false;
}

function simpleWords(text: string): string {
	let words = '';
	for (const line of text.split('\n')) {
		const bare = CAN_OPEN[line.charCodeAt(0)] === 1 ? line.replace(HEADING_OR_BULLET, '') : line;
		if (bare !== '') words += words === '' ? bare : ` ${bare}`;
	}
	return singleSpaced(words).trim();
}
