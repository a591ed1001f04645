/** Mends what copying and converting did to words, and nothing that an author did. */

/** Cyrillic and Greek letters that look like Latin ones, as text recognition puts them into English words. */
const LOOK_ALIKES: Record<string, string> = {
	А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K', М: 'M', О: 'O', Р: 'P', Ѕ: 'S', Т: 'T', Х: 'X', У: 'Y',
	а: 'a', с: 'c', е: 'e', і: 'i', ј: 'j', о: 'o', р: 'p', ѕ: 's', х: 'x', у: 'y',
	Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ο: 'o',
}; // prettier-ignore

/** Tags of HTML that converters leave behind; a placeholder such as <Job Title> or a "<18 weeks" is none of them. */
const TAG =
	/<\/?(?:p|i|b|em|strong|u|ul|ol|li|br|div|span|sup|sub|table|thead|tbody|tr|td|th|font)(?:\s+[a-z-]+="[^"<>]*")*\s*\/?>/gi;

/** Soft hyphens, joiners and marks of direction: signs without a shape that split words for a computer. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Characters that no document means: controls other than tab and line end, halves of surrogate pairs, non-characters. */
const MEANINGLESS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** Emphasis of Markdown as converters of PDF leave it: `**word**`, `***word***`, `*word*`. */
const EMPHASIS = /(?<![\\*\p{L}\p{N}])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![*\p{L}\p{N}])/gu;

/** Text that needs no mending: printable ASCII, pounds and the usual marks, without tags or stars. */
const CLEAN = /^[ -)+-;=?-~\n£–—‘’“”•…é]*$/;

/**
 * The words of a text, mended: look-alike letters, invisible signs, left-over tags and emphasis marks, odd spaces.
 * Line breaks are kept; other white space becomes one space. The number of words stays as it was, tags apart.
 */
export function mend(text: string): string {
	let mended = text;
	if (!CLEAN.test(text)) {
		mended = mended
			.replace(INVISIBLE, '')
			.replace(MEANINGLESS, ' ')
			.replace(TAG, ' ')
			.replace(EMPHASIS, '$2')
			.replace(/[\u0370-\u04ff][\p{L}]*|[A-Za-z]+[\u0370-\u04ff]+\p{L}*/gu, mendWord);
	}
	return mended
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
}

/** A word is mended only where all its letters have a Latin look-alike: real Greek or Cyrillic stays. */
function mendWord(word: string): string {
	const letters = [...word].map((letter) => (/[\u0370-\u04ff]/.test(letter) ? LOOK_ALIKES[letter] : letter));
	return letters.every((letter) => letter !== undefined) ? letters.join('') : word;
}

/** How many words a text has: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
	let count = 0;
	for (const word of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) count += 1;
	return count;
}
