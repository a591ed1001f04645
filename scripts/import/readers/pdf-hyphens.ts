/** Joins the end of one line to the start of the next, mending words that were broken by a hyphen. */

/** Words of a document, in lower case, that stand unbroken inside a line. */
export type Vocabulary = ReadonlySet<string>;

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;

/** Gathers the words of lines; the last and first word of a line broken by a hyphen are not among them. */
export function gatherVocabulary(lines: Iterable<string>): Vocabulary {
	const words = new Set<string>();
	for (const line of lines) {
		const whole = line.replace(/\S+[-\u00ad]$/u, '');
		for (const [word] of whole.matchAll(WORD)) words.add(word.toLowerCase());
	}
	return words;
}

/**
 * Joins two stretches of text as one. A hyphen at the end of the first is kept where the document writes the word with
 * it elsewhere (well-being), dropped where it writes the word without it (reablement), and where it writes neither:
 * kept where both halves are words of the document, dropped otherwise.
 */
export function joinText(first: string, second: string, words: Vocabulary): string {
	if (first === '' || second === '') return first + second;
	const broken = /(\p{L}+(?:-\p{L}+)*)[-\u00ad\u2010]$/u.exec(first);
	const rest = /^\p{Ll}+/u.exec(second)?.[0];
	if (!broken?.[1] || !rest) return /[/\u2011]$/.test(first) ? first + second : `${first} ${second}`;
	const [before, after] = [broken[1].toLowerCase(), rest.toLowerCase()];
	const soft = first.endsWith('\u00ad');
	const drop =
		soft ||
		(!words.has(`${before}-${after}`) && (words.has(before + after) || !(words.has(before) && words.has(after))));
	return drop ? first.slice(0, -1) + second : first + second;
}
