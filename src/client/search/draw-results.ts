/** Draws results: a link to the passage, where it stands, the words around what was found, and more like it. */
import { findHits, makeExcerpt, type Piece } from '../../lib/search/mark-hits.ts';
import type { StoredPassage } from '../../lib/search/passage.ts';
import type { Query } from '../../lib/search/parse-query.ts';
import type { SearchIndex } from '../../lib/search/search-index.ts';
import { element } from '../element.ts';

/** Name of the URL parameter that tells a page which words to mark, and what stands between them. */
const MARKED = 'marked';
const MOST_MARKED = 8;

/** One result as a list item. */
export function resultItem(passage: StoredPassage, query: Query, index: SearchIndex): HTMLLIElement {
	const { url, title, content, meta } = passage;
	const hits = findHits(content, query, index.names);
	const titleHits = findHits(title, query, index.names);
	const { pieces, isCut, hits: shown } = makeExcerpt(content, hits);
	const words = [...shown, ...hits].map(({ start, end }) => content.slice(start, end));
	const marked = [...new Set([...words, ...titleHits.map(({ start, end }) => title.slice(start, end))])];
	const heading = makeExcerpt(title, titleHits, title.length).pieces;
	const plan = meta['plan'] === title ? undefined : meta['plan'];
	const where = [plan ?? meta['area'], meta['place'], meta['text']].filter((part) => part && part !== title);
	const text = [...(isCut.before ? ['… '] : []), ...drawPieces(pieces), ...(isCut.after ? [' …'] : [])];
	return element(
		'li',
		{},
		element('h3', {}, link(url, marked, heading)),
		element(
			'p',
			{ class: 'result-place' },
			element('span', { class: 'tag' }, meta['kind'] ?? ''),
			` ${where.join(' · ')}`,
		),
		...(content ? [element('p', { class: 'excerpt' }, ...text)] : []),
		// The place of a link that comes when the facets are there: kept from the start, so that nothing moves.
		...(meta['area'] ? [element('p', { class: 'more-like' })] : []),
	);
}

const drawPieces = (pieces: readonly Piece[]): (Node | string)[] =>
	pieces.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text));

/** The address stays plain until the link is used; then it also tells the page which words to mark. */
function link(url: string, marked: readonly string[], title: readonly Piece[]): HTMLAnchorElement {
	const anchor = element('a', { href: url }, ...drawPieces(title));
	const tell = () => {
		if (marked.length === 0) return;
		const target = new URL(url, location.href);
		target.searchParams.set(MARKED, marked.slice(0, MOST_MARKED).join('|'));
		anchor.href = target.pathname + target.search + target.hash;
	};
	for (const event of ['pointerdown', 'click', 'auxclick']) anchor.addEventListener(event, tell);
	return anchor;
}
