/** Gives every paragraph of a Word document a number that survives the way through HTML. */
import type { NumberCounter } from './docx-numbering.ts';

/** Names of our bookmarks begin with this; no word processor writes it. */
const MARK = '\u00b6';

/** The Word document with its paragraphs numbered. */
export interface MarkedDocument {
	xml: string;
	/** How many paragraphs it has, empty ones included. */
	count: number;
	/** What Word prints before a paragraph, by paragraph number. */
	markers: Map<number, string>;
}

const PARAGRAPH = /<w:p(?:\s[^>]*)?(\/)?>/g;
const PROPERTIES = /^\s*<w:pPr\b[\s\S]*?<\/w:pPr>/;

/** Puts a bookmark with its number, counted from 1, at the start of every paragraph, and works out printed markers. */
export function markParagraphs(xml: string, counter: NumberCounter): MarkedDocument {
	const markers = new Map<number, string>();
	let count = 0;
	const marked = xml.replace(PARAGRAPH, (tag: string, empty: string | undefined, at: number) => {
		count += 1;
		if (empty) return tag;
		const from = at + tag.length;
		const properties = PROPERTIES.exec(xml.slice(from, from + 4_000))?.[0] ?? '';
		const marker = counter.next(properties);
		if (marker) markers.set(count, marker);
		return `${tag}<w:bookmarkStart w:id="9${count}" w:name="${MARK}${count}"/>`;
	});
	return { xml: marked, count, markers };
}

/** The paragraph number that an id in the HTML stands for; undefined for any other id. */
export function paragraphNumber(id: unknown): number | undefined {
	const at = typeof id === 'string' ? id.lastIndexOf(MARK) : -1;
	return at < 0 ? undefined : Number((id as string).slice(at + 1));
}
