import { expect, test } from 'vitest';
import { pagesHaveAFrame } from '../../../scripts/check/site/pages-have-a-frame.ts';
import { messagesOn, pageWith } from '../small-site.ts';

test('a framed page passes; the title of a drawing is not the title of the page', () => {
	expect(messagesOn(pagesHaveAFrame, pageWith('<h1>Risks</h1><svg><title>Mark</title></svg>'))).toEqual([]);
});

test('every missing part is told', () => {
	expect(messagesOn(pagesHaveAFrame, '<!doctype html><html><head></head><body></body></html>')).toEqual([
		'the page names no language',
		'it has no title',
		'it has no description',
		'it has 0 main parts',
	]);
});

test('two main parts are one too many', () => {
	expect(messagesOn(pagesHaveAFrame, pageWith('<div role="main"></div>'))).toEqual(['it has 2 main parts']);
});
