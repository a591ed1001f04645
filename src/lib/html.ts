/** HTML as strings, for what comes in thousands: a component a cell costs ten times as much. Whatever is put in is escaped. */

/** A piece of HTML that may stand in a page as it is. */
export class Html {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
	toString(): string {
		return this.text;
	}
	/** By this an Astro component knows what to take as it is: an `Html` may stand in its braces. */
	get [Symbol.for('astro:html-string')](): true {
		return true;
	}
}

/** What may be put into HTML. Null, undefined and false leave nothing behind. */
export type HtmlPart = Html | string | number | null | undefined | false | readonly HtmlPart[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, also between the quotes of an attribute. */
export const escapeHtml = (text: string): string =>
	NEEDS_ESCAPE.test(text) ? text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!) : text;

/** Most texts hold none of these, and are told by this in a third of the time that replacing takes. */
const NEEDS_ESCAPE = /[&<>"]/;

/** `html\`<b>${words}</b>\``: the words are escaped, pieces of HTML are taken as they are, lists one after another. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
	const pieces = compact(strings);
	let text = pieces[0]!;
	for (let at = 0; at < parts.length; at += 1) text += written(parts[at]) + pieces[at + 1]!;
	return new Html(text);
}

/** Pieces as they are sent: the code's indents, thousands of times over, would be much of a page. */
function compact(strings: TemplateStringsArray): readonly string[] {
	const known = compacted.get(strings);
	if (known) return known;
	const pieces = strings.map((piece) => piece.replace(/\n\s+/g, '\n'));
	compacted.set(strings, pieces);
	return pieces;
}

const compacted = new WeakMap<TemplateStringsArray, readonly string[]>();

function written(part: HtmlPart): string {
	if (typeof part === 'string') return escapeHtml(part);
	if (part === null || part === undefined || part === false) return '';
	if (part instanceof Html) return part.text;
	if (typeof part === 'number') return String(part);
	let text = '';
	for (const each of part as readonly HtmlPart[]) text += written(each);
	return text;
}

const INLINE_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of HTML that `html` made, with a space where a tag stood. */
export const wordsOfHtml = (text: string): string =>
	text
		.replace(/<[^>]*>/g, ' ')
		.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => INLINE_ENTITIES[name]!)
		.replace(/\s+/g, ' ')
		.trim();
