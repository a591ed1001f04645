/** Finds where a page first uses each abbreviation, and makes it a button that opens the note on it. Pure. */

import { rememberPer } from './remember.ts';

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

/** Words of capitals and digits, such as `CCG`, `iBCF`, `A&amp;E`, `SC-QoL`, `EoL` and `7DS`. */
const WORD = /\b(?:i?[A-Z](?:[A-Z\d]|[a-z]{1,3}[A-Z]|&amp;|-[A-Z])|\d[A-Z])[A-Za-z\d]*(?:(?:&amp;|-)[A-Za-z]+)*/g;
const PAIR = /[A-Z]{2}/;
/** What may stand in such a word. */
const OF_WORD = /[A-Za-z\d&;-]/;

const LETTER = /\p{L}/u;
const [SLASH, MORE, DOUBLE, SINGLE] = [47, 62, 34, 39];
/** A tag of no more characters has no class that matters here: most tags are told by this. */
const LEAST_WITH_CLASS = 15;

/**
 * Marks the first use of each abbreviation in rendered HTML. `notes` gives the id of the note on each abbreviation as
 * written, with `&` as itself. The words of the page stay as they are; a plural's `s` stays outside the button.
 */
export function markAbbreviations(html: string, notes: ReadonlyMap<string, string>): Marked {
	const unseen = new Map(notes);
	const used = new Set<string>();
	const textAt = textFinder(html);
	const hint = hintOf(notes);
	let marked = '';
	let at = 0;
	hint.lastIndex = 0;
	while (unseen.size > 0 && hint.test(html)) {
		const match = wordAt(html, hint.lastIndex - 1, at);
		const found = match && unseenIn(match[0], unseen);
		if (!found || LETTER.test(html.charAt(match.index - 1))) continue;
		// Tags are read only as far as there is a word that may have to be marked.
		const text = textAt(match.index);
		if (text > match.index) {
			hint.lastIndex = text;
			continue;
		}
		unseen.delete(found.abbreviation);
		used.add(found.note);
		const written = found.abbreviation.replaceAll('&', '&amp;');
		marked += `${html.slice(at, match.index)}<button type="button" popovertarget="${found.note}">${written}</button>`;
		at = match.index + written.length;
		hint.lastIndex = match.index + match[0].length;
	}
	return { html: marked + html.slice(at), notes: [...used] };
}

/**
 * What every abbreviation has a piece of: two capitals together, or the whole of one that has no two. To look for that
 * and then at the word around it is five times as fast as to look for words.
 */
const hintOf = rememberPer((notes: ReadonlyMap<string, string>): RegExp => {
	const others = [...notes.keys()].filter((abbreviation) => !PAIR.test(abbreviation));
	return new RegExp([PAIR.source, ...others.map(literal)].join('|'), 'g');
});

const literal = (text: string): string => text.replaceAll('&', '&amp;').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The word that stands at a place, beginning no further back than `least`. */
function wordAt(html: string, place: number, least: number): RegExpExecArray | null {
	let from = place;
	while (from > least && OF_WORD.test(html.charAt(from - 1))) from--;
	for (WORD.lastIndex = from; ;) {
		const word = WORD.exec(html);
		if (!word || word.index > place) return null;
		if (WORD.lastIndex > place) return word;
	}
}

/**
 * Finds the text that may be marked, from the beginning on: for a place it gives that place, or where the next such text
 * begins where the place is in a tag or in what is passed over. Places must not go back.
 */
function textFinder(html: string): (place: number) => number {
	let at = 0;
	let opens = html.indexOf('<');
	return (place) => {
		while (opens !== -1 && opens < place) {
			at = endOfTag(html, opens);
			// An end tag, and most others, need no closer look.
			const name = html.charCodeAt(opens + 1) === SLASH ? '' : nameAt(html, opens + 1);
			const hasClass = name !== '' && at - opens > LEAST_WITH_CLASS && PASSED_OVER_CLASS.test(html.slice(opens, at));
			if (hasClass || PASSED_OVER.has(name)) {
				at = endOfElement(html, at, name);
			}
			opens = html.indexOf('<', at);
		}
		return Math.max(at, place);
	};
}

/** Where a tag or comment ends. A `>` in the value of an attribute does not end it. */
function endOfTag(html: string, opens: number): number {
	if (html.startsWith('<!--', opens)) return endAfter(html, '-->', opens);
	for (let at = opens + 1; at < opens + LEAST_WITH_CLASS; at++) {
		const code = html.charCodeAt(at);
		if (code === MORE) return at + 1;
		if (code === DOUBLE || code === SINGLE) break;
	}
	TAG.lastIndex = opens;
	return TAG.test(html) ? TAG.lastIndex : html.length;
}

/** Up to the `>` that ends a tag, past values of attributes. */
const TAG = /<(?:[^>"']|"[^"]*"|'[^']*')*>/y;

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
	const tag = tagsNamed(name);
	tag.lastIndex = from;
	for (let depth = 1, found = tag.exec(html); found; found = tag.exec(html)) {
		depth += found[1] ? -1 : 1;
		if (depth === 0) return endOfTag(html, found.index);
	}
	return html.length;
}

/** Finds the tags of one name. */
function tagsNamed(name: string): RegExp {
	const known = tagsByName.get(name) ?? new RegExp(`<(/?)${name}(?=[\\s>])`, 'gi');
	tagsByName.set(name, known);
	return known;
}

const tagsByName = new Map<string, RegExp>();

function endAfter(html: string, what: string, from: number): number {
	const at = html.indexOf(what, from);
	return at === -1 ? html.length : at + what.length;
}

/** The abbreviation that a word is or begins with: `CCGs` and `CCG-led` begin with `CCG`. */
function unseenIn(
	word: string,
	unseen: ReadonlyMap<string, string>,
): { abbreviation: string; note: string } | undefined {
	const plain = word.includes('&') ? word.replaceAll('&amp;', '&') : word;
	const found = noteOn(plain, unseen) ?? (plain.endsWith('s') ? noteOn(plain.slice(0, -1), unseen) : undefined);
	return found ?? (plain.includes('-') ? noteOn(plain.replace(/s?-.*$/, ''), unseen) : undefined);
}

function noteOn(abbreviation: string, unseen: ReadonlyMap<string, string>) {
	const note = unseen.get(abbreviation);
	return note === undefined ? undefined : { abbreviation, note };
}
