/** Small things done to a text: counting its words, cutting it short, making an anchor of it. */

const SPACE = /\s/;

/** How many words a plain text has: letters counted one by one, since texts are long and this is asked of all of them. */
export function countWords(text: string): number {
	let words = 0;
	let isInside = false;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		const isSpace = code === 32 || (code > 8 && code < 14) || (code > 159 && SPACE.test(text.charAt(at)));
		if (!isSpace && !isInside) words += 1;
		isInside = !isSpace;
	}
	return words;
}

/** The same for a text with single spaces and none around it, as plain text has them: in a fifth of the time. */
export function countSpacedWords(text: string): number {
	let words = text === '' ? 0 : 1;
	for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
	return words;
}

/** A text with single spaces for all its white space. Most spaces are single ones already, and are left where they are. */
export function singleSpaced(text: string): string {
	const spaced = text.replace(/[^\S ]+/g, ' ');
	return spaced.includes('  ') ? spaced.replace(/ {2,}/g, ' ') : spaced;
}

/** A text of at most so many characters, cut between words with an ellipsis where it is longer. */
export function shorten(text: string, length: number): string {
	if (text.length <= length) return text;
	const cut = text.slice(0, length);
	const atWord = cut.slice(0, Math.max(0, cut.lastIndexOf(' '))).replace(/[\s,;:.–-]+$/, '');
	return `${atWord || cut.slice(0, -1)}…`;
}

/** A text as it can stand in a URL: lower case, letters and digits, words joined by hyphens. Empty where it has none. */
export function slug(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
