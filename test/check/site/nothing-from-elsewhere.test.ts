import { expect, test } from 'vitest';
import { nothingFromElsewhere, styleSheetsStayHere } from '../../../scripts/check/site/nothing-from-elsewhere.ts';
import { messagesOn, messagesOnSite, pageWith } from '../small-site.ts';

test('links elsewhere are fine, files from here are fine', () => {
	const html =
		'<a href="https://www.gov.uk/">x</a><img src="/a.png" alt=""><link rel="canonical" href="https://plans.example/">';
	expect(messagesOn(nothingFromElsewhere, pageWith(html))).toEqual([]);
});

test.each([
	['<img src="https://a.example/b.png" alt="">', 'it fetches https://a.example/b.png'],
	['<script src="//a.example/b.js"></script>', 'it fetches //a.example/b.js'],
	['<img srcset="/a.png 1x, https://a.example/b.png 2x" alt="">', 'it fetches https://a.example/b.png'],
	['<link rel="stylesheet" href="https://a.example/b.css">', 'it fetches https://a.example/b.css'],
	['<link rel="preconnect" href="https://a.example">', 'it fetches https://a.example'],
	['<iframe src="http://a.example/"></iframe>', 'it fetches http://a.example/'],
])('%s fails', (html, message) => {
	expect(messagesOn(nothingFromElsewhere, pageWith(html))).toEqual([message]);
});

test('style sheets are read too', () => {
	const files = {
		'good.css': '@font-face { src: url("/font.woff2") } .a { background: url(data:image/png;base64,AA) }',
		'bad.css': '@import "https://a.example/b.css"; .a { background: url(//a.example/c.png) }',
	};
	expect(messagesOnSite(styleSheetsStayHere, files)).toEqual([
		'bad.css: it fetches https://a.example/b.css',
		'bad.css: it fetches //a.example/c.png',
	]);
});
