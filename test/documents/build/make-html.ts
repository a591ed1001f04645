/** Makes a web page from pieces, with the furniture that council sites put around a document. */
import { fullCell } from './pieces.ts';
import type { BuiltDocument, Piece } from './pieces.ts';

/** Makes the bytes of an HTML file, in UTF-8 or, where `charset` says so, Windows-1252. */
export function makeHtml(document: BuiltDocument, charset: 'utf-8' | 'windows-1252' = 'utf-8'): Uint8Array {
	const html = [
		'<!DOCTYPE html>',
		`<html lang="en-GB"><head><meta charset="${charset}"><title>${escape(document.title)}</title>`,
		'<style>p { color: #111 }</style><script>document.title = "changed by a script"</script></head>',
		'<body>',
		'<nav><ul><li><a href="/">Home</a></li><li><a href="/meetings">Meetings</a></li></ul></nav>',
		`<header><p>${escape(document.header ?? 'Council website')}</p></header>`,
		'<main>',
		...document.pieces.map(toHtml),
		'</main>',
		`<footer><p>${escape(document.footer?.(1, 1) ?? 'Contact us')}</p></footer>`,
		'</body></html>',
	].join('\n');
	return Buffer.from(html, charset === 'utf-8' ? 'utf8' : 'latin1');
}

function toHtml(piece: Piece): string {
	switch (piece.kind) {
		case 'heading':
			return `<h${piece.level}>${escape(piece.text)}</h${piece.level}>`;
		case 'bold':
			return `<p><strong>${escape(piece.text)}</strong></p>`;
		case 'paragraph':
			return `<p>${escape(piece.text)}${piece.link ? ` <a href="${escape(piece.link.url)}">${escape(piece.link.text)}</a>` : ''}</p>`;
		case 'page break':
			return '<hr>';
		case 'list':
			return listHtml(piece);
		case 'box':
			return `<table>\n<tr><td>\n${piece.pieces.map(toHtml).join('\n')}\n</td></tr>\n</table>`;
		case 'table':
			return `<table>\n${piece.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n')}\n</table>`;
	}
}

function listHtml({ items, numbered }: Extract<Piece, { kind: 'list' }>): string {
	const tag = numbered ? 'ol' : 'ul';
	const type = { decimal: '1', letter: 'a', roman: 'i' }[numbered ?? 'decimal'];
	const open = numbered ? `<ol type="${type}">` : '<ul>';
	const inner = items.map(({ text, depth = 0 }) => `${open.repeat(depth)}<li>${escape(text)}</li>${`</${tag}>`.repeat(depth)}`);
	return `${open}\n${inner.join('\n')}\n</${tag}>`;
}

function cellHtml(cell: Parameters<typeof fullCell>[0]): string {
	const { text, across, down } = fullCell(cell);
	const span = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
	return `<td${span}>${escape(text)}</td>`;
}

const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '<br>');
