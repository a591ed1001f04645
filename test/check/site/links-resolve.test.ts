import { describe, expect, test } from 'vitest';
import { linksResolve } from '../../../scripts/check/site/links-resolve.ts';
import { messagesOnSite } from '../small-site.ts';

const on = (home: string, base = '/') =>
	messagesOnSite(
		linksResolve,
		{ 'index.html': home, 'risks/index.html': '<h1 id="top">Risks</h1>', 'data/risks.csv': '' },
		base,
	);

test.each([
	'<a href="/risks/">x</a>',
	'<a href="risks/#top">x</a>',
	'<a href="#here">x</a><p id="here">y</p>',
	'<a href="/risks/?area=devon#top">x</a>',
	'<a href="https://plans.example/data/risks.csv">x</a>',
	'<a href="https://elsewhere.example/nothing">x</a>',
	'<a href="mailto:a@b.example">x</a>',
	'<form action="/risks/"></form>',
])('%s passes', (html) => {
	expect(on(html)).toEqual([]);
});

test.each([
	['<a href="/risk/">x</a>', 'it leads to risk/index.html, which is not there'],
	['<a href="/risks">x</a>', 'it leads to risks, which is not there'],
	['<a href="/risks/#end">x</a>', '"/risks/#end" names a place that risks/index.html does not have'],
	['<a href="#nowhere">x</a>', '"#nowhere" names a place that index.html does not have'],
	['<img src="/map.png" alt="">', 'it leads to map.png, which is not there'],
	['<script src="/a.js"></script>', 'it leads to a.js, which is not there'],
	['<a href="http://[">x</a>', '"http://[" is no address'],
	['<a href="/%E0%A4%A">x</a>', '"/%E0%A4%A" is no address'],
])('%s fails', (html, message) => {
	expect(on(html)).toEqual([`index.html: ${message}`]);
});

describe('under a base path', () => {
	test('links with the base pass and links without it fail', () => {
		expect(on('<a href="/plans-site/risks/#top">x</a>', '/plans-site/')).toEqual([]);
		expect(on('<a href="/risks/">x</a>', '/plans-site/')).toEqual([
			'index.html: "/risks/" leaves the base path /plans-site/',
		]);
	});
});
