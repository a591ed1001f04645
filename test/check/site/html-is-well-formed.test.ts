import { expect, test } from 'vitest';
import { parsePage } from '../../../scripts/check/page.ts';
import { htmlIsWellFormed } from '../../../scripts/check/site/html-is-well-formed.ts';
import { messagesOn, pageWith } from '../small-site.ts';

test('a well-formed page passes', () => {
	expect(messagesOn(htmlIsWellFormed, pageWith('<h1>Risks</h1><p>One &amp; two</p>'))).toEqual([]);
});

test('the parser’s own faults are told with their place', () => {
	const page = parsePage('<!doctype html>\n<p id="a" id="b">x</p>\n</b>', 'page.html');
	expect(htmlIsWellFormed.check(page)).toMatchObject([
		{ line: 2, message: 'the HTML parser reports duplicate-attribute' },
	]);
});

test('a page without a doctype fails', () => {
	expect(messagesOn(htmlIsWellFormed, '<html lang="en"></html>')).toEqual(['the HTML parser reports missing-doctype']);
});
