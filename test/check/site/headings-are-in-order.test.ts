import { expect, test } from 'vitest';
import { headingsAreInOrder } from '../../../scripts/check/site/headings-are-in-order.ts';
import { messagesOn, pageWith } from '../small-site.ts';

test('going down one level at a time and up by any number passes', () => {
	const html = '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h2>e</h2>';
	expect(messagesOn(headingsAreInOrder, pageWith(html))).toEqual([]);
});

test.each([
	['<h1>a</h1><h3>b</h3>', '"b" is on level 3 and follows level 1'],
	['<h1>a</h1><h1>b</h1>', 'it has 2 headings of the first level'],
	['<p>a</p>', 'it has 0 headings of the first level'],
	['<h1>a</h1><h2> </h2>', 'the heading is empty'],
])('%s fails', (html, message) => {
	expect(messagesOn(headingsAreInOrder, pageWith(html))).toEqual([message]);
});

test('a page may not begin below the first level', () => {
	expect(messagesOn(headingsAreInOrder, pageWith('<h2>a</h2><h1>b</h1>'))).toEqual([
		'"a" is on level 2 and follows level 0',
	]);
});
