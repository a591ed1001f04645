/** Finds where a page first uses each abbreviation, and makes it a button that opens the note on it. Pure. */

export interface Marked {
	html: string;
	/** Ids of the notes that buttons open, in the order of first use, each once. */
	notes: string[];
}

/** What may hold no button, what is read apart from the text, and what is folded away when the page opens. */
const PASSED_OVER = new Set(
	'a button caption code details h1 h2 h3 h4 h5 h6 head label nav noscript option pre script select style summary svg template textarea th title'.split(
		' ',
	),
);
const PASSED_OVER_CLASS = /\sclass="(?:[^"]*\s)?(?:visually-hidden|no-print|source|note-mark)[\s"]/;

/**
 * Words of capitals and digits, such as `CCG`, `iBCF`, `A&amp;E`, `SC-QoL`, `EoL` and `7DS`. A word with one capital at
 * its front is none: the pattern passes over it at once, which makes this pass four times as fast.
 */
const WORD = /\b(?:i?[A-Z](?:[A-Z\d]|[a-z]{1,3}[A-Z]|&amp;|-[A-Z])|\d[A-Z])[A-Za-z\d]*(?:(?:&amp;|-)[A-Za-z]+)*/g;

const LETTER = /\p{L}/u;
const [SLASH, DOUBLE, SINGLE] = [47, 34, 39];

/**
 * Marks the first use of each abbreviation in rendered HTML. `notes` gives the id of the note on each abbreviation as
 * written, with `&` as itself. The words of the page stay as they are; a plural's `s` stays outside the button.
 */
export function markAbbreviations(html: string, notes: ReadonlyMap<string, string>): Marked {
	const unseen = new Map(notes);
	const used = new Set<string>();
	const markIn = (text: string): string =>
		text.replace(WORD, (word, at: number) => {
			const found = unseenIn(word, unseen);
			if (!found || LETTER.test(text.charAt(at - 1))) return word;
			const { abbreviation, note } = found;
			unseen.delete(abbreviation);
			used.add(note);
			const written = abbreviation.replaceAll('&', '&amp;');
			return `<button type="button" popovertarget="${note}">${written}</button>${word.slice(written.length)}`;
		});
	let marked = '';
	let at = 0;
	while (at < html.length) {
		const opens = html.indexOf('<', at);
		const text = html.slice(at, opens === -1 ? undefined : opens);
		marked += text.length > 1 ? markIn(text) : text;
		if (opens === -1) break;
		at = endOfTag(html, opens);
		// An end tag, and most others, need no closer look.
		const name = html.charCodeAt(opens + 1) === SLASH ? '' : nameAt(html, opens + 1);
		if (name !== '' && (PASSED_OVER.has(name) || PASSED_OVER_CLASS.test(html.slice(opens, at)))) {
			at = endOfElement(html, at, name);
		}
		marked += html.slice(opens, at);
	}
	return { html: marked, notes: [...used] };
}

/** Where a tag or comment ends. A `>` in the value of an attribute does not end it. */
function endOfTag(html: string, opens: number): number {
	if (html.startsWith('<!--', opens)) return endAfter(html, '-->', opens);
	let end = opens;
	do end = endAfter(html, '>', end);
	while (end < html.length && isInQuotes(html, opens, end));
	return end;
}

/** Whether a part of a tag ends within the value of an attribute. */
function isInQuotes(html: string, from: number, to: number): boolean {
	let quote = 0;
	for (let at = from; at < to; at++) {
		const code = html.charCodeAt(at);
		if (quote === 0 ? code === DOUBLE || code === SINGLE : code === quote) quote = quote === 0 ? code : 0;
	}
	return quote !== 0;
}

/** The name of a tag in small letters; empty where there is none. */
function nameAt(html: string, from: number): string {
	let end = from;
	while (isNameCode(html.charCodeAt(end))) end++;
	return html.slice(from, end).toLowerCase();
}

const isNameCode = (code: number): boolean =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Where the element ends whose opening tag ends at a place; elements of its name may stand in it. */
function endOfElement(html: string, from: number, name: string): number {
	const tag = new RegExp(`<(/?)${name}(?=[\\s>])`, 'gi');
	tag.lastIndex = from;
	for (let depth = 1, found = tag.exec(html); found; found = tag.exec(html)) {
		depth += found[1] ? -1 : 1;
		if (depth === 0) return endOfTag(html, found.index);
	}
	return html.length;
}

function endAfter(html: string, what: string, from: number): number {
	const at = html.indexOf(what, from);
	return at === -1 ? html.length : at + what.length;
}

/** The abbreviation that a word is or begins with: `CCGs` and `CCG-led` begin with `CCG`. */
function unseenIn(
	word: string,
	unseen: ReadonlyMap<string, string>,
): { abbreviation: string; note: string } | undefined {
	const plain = word.replaceAll('&amp;', '&');
	for (const abbreviation of [plain, plain.replace(/s$/, ''), plain.replace(/s?-.*$/, '')]) {
		const note = unseen.get(abbreviation);
		if (note !== undefined) return { abbreviation, note };
	}
	return undefined;
}
