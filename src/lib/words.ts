/** Small questions about a text: how many words it has, and what anchor its heading gets. */

/** How many words a plain text has. */
export function countWords(text: string): number {
	return text.match(/\S+/g)?.length ?? 0;
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
