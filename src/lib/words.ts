/** Small things done to a text: counting its words, cutting it short, making an anchor of it. */

/** How many words a plain text has. */
export function countWords(text: string): number {
	return text.match(/\S+/g)?.length ?? 0;
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
