/** Markdown to HTML, safe for text that strangers wrote: raw HTML becomes text, links keep only known schemes. */
import { markdownToHtml, type CompileOptions, type MdastPluginDefinition } from 'satteri';
import { describeTables } from './describe-tables.ts';
import { wordsOf } from './simple-text.ts';

const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)/i;

/** Only text that holds one of these can make raw HTML or a link; other text skips the plugins, which cost 3 times as much. */
const NEEDS_CLEANING = /[<[]|:\/\//;

const clean: MdastPluginDefinition = {
	name: 'safe-text',
	html(node, context) {
		context.replaceNode(node, { type: 'text', value: node.value });
	},
	link(node, context) {
		if (!SAFE_LINK.test(node.url)) context.replaceNode(node, { type: 'text', value: context.textContent(node) });
		// A title shows only under a mouse, and its signs would stand in the tag as they are.
		else if (node.title) context.setProperty(node, 'title', null);
	},
	image(node, context) {
		context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
	},
	imageReference(node, context) {
		context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
	},
	definition(node, context) {
		if (!SAFE_LINK.test(node.url)) context.removeNode(node);
		else if (node.title) context.setProperty(node, 'title', null);
	},
};

const OPTIONS: CompileOptions = { features: { gfm: { footnotes: false }, frontmatter: false } };

/** What Markdown could make more of than words: marks and links, and lines that begin or end as no paragraph's does. */
const MARKS = /[\\*_|[\]`<>~&#@\0-\x09\x0b-\x1f\x7f\ud800-\udfff]|:\/|[wW]{3}\./;
const LINES = /\n\n(?:[-+=:\s]|\d{1,9}[.)])|[^\S\n]\n|[^\n]\n(?!\n)/;
const BEGINS = /^(?:[-+=:\s]|\d{1,9}[.)])/;
const ENDS = /\s/;

/**
 * Most risks, schemes and stories are paragraphs in one line of plain words: what they give here is what rendering them
 * would give, and a test compares the two.
 */
function toHtml(markdown: string): string {
	const known = recent.get(markdown) ?? before.get(markdown);
	if (known !== undefined) return known;
	if (markdown === '' || BEGINS.test(markdown) || ENDS.test(markdown.slice(-1)) || MARKS.test(markdown)) {
		return renderedHtml(markdown);
	}
	if (!markdown.includes('\n')) return `<p>${markdown}</p>\n`;
	return LINES.test(markdown) ? renderedHtml(markdown) : `<p>${markdown.replaceAll('\n\n', '</p>\n<p>')}</p>\n`;
}

function renderedHtml(markdown: string): string {
	const html = newlyRendered(markdown);
	if (recent.size === MOST_RECENT) [recent, before] = [new Map(), recent];
	recent.set(markdown, html);
	return html;
}

/**
 * What was rendered lately, and what before that: the answers of a plan stand on its page and in the file that compares
 * it, one of which is drawn right after the other. Both together take 0.65 ms of a plan so, and 1.05 ms without.
 */
let recent = new Map<string, string>();
let before: ReadonlyMap<string, string> = new Map();

/** As many as two plans have: more would only live longer than they are of use. */
const MOST_RECENT = 64;

function newlyRendered(markdown: string): string {
	const rendered = NEEDS_CLEANING.test(markdown)
		? markdownToHtml(markdown, { ...OPTIONS, mdastPlugins: [clean] })
		: markdownToHtml(markdown, OPTIONS);
	// Plugins that return promises would make this a promise; ours return nothing.
	if (rendered instanceof Promise) throw new Error('Markdown is rendered without asynchronous plugins');
	return rendered.html;
}

export interface RenderOptions {
	/** Added to the level of every heading, so that text fits under the page's own outline. */
	headingOffset?: number;
	/** What the text is, in words that no other text on the page has: tables are named after it. */
	place: string;
}

/** Renders Markdown. Tables come in a named region that scrolls and can have the focus. Never throws on odd text. */
export function renderMarkdown(markdown: string, { headingOffset = 0, place }: RenderOptions): string {
	return describeTables(shiftHeadings(toHtml(markdown), headingOffset), place);
}

// Angle brackets of text are escaped by now, so a tag found here is one that the renderer made.
const shiftHeadings = (html: string, offset: number): string =>
	offset === 0 || !html.includes('<h')
		? html
		: html.replace(
				/<(\/?)h([1-6])>/g,
				(_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + offset)}>`,
			);

/**
 * The words of Markdown without its marks, for search records and data files; blocks are joined by a space. Where no more
 * than the first so many characters of them are wanted, the rest may be missing.
 */
export function plainText(markdown: string, wanted?: number): string {
	return wordsOf(markdown, renderedText, wanted);
}

/** The same by way of HTML, for any Markdown. */
export function renderedText(markdown: string): string {
	return decodeEntities(
		toHtml(markdown)
			.replace(/<\/(?:p|li|h[1-6]|td|th|tr|blockquote)>|<br \/>/g, ' ')
			.replace(/<[^>]*>/g, ''),
	)
		.replace(/\s+/g, ' ')
		.trim();
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decodeEntities = (html: string): string =>
	html.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);
