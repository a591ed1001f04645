import { expect, test } from 'vitest';
import { everyPageIsReached } from '../../../scripts/check/site/every-page-is-reached.ts';
import { messagesOnSite } from '../small-site.ts';

const pages = {
	'index.html': '<a href="/a/">a</a>',
	'a/index.html': '<a href="../b/#x">b</a>',
	'b/index.html': '<a href="/">home</a>',
	'404.html': '',
};

test('pages that are linked to, at any distance, pass', () => {
	expect(messagesOnSite(everyPageIsReached, pages)).toEqual([]);
});

test('a page that only itself and head links point to fails', () => {
	const html = {
		...pages,
		'c/index.html': '<a href="/c/">c</a>',
		'a/index.html': '<link rel="next" href="/c/"><a href="/b/">b</a>',
	};
	expect(messagesOnSite(everyPageIsReached, html)).toEqual(['c/index.html: no link leads here from the home page']);
});
