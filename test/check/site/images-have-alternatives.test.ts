import { expect, test } from 'vitest';
import { imagesHaveAlternatives } from '../../../scripts/check/site/images-have-alternatives.ts';
import { messagesOn, pageWith } from '../small-site.ts';

test.each([
	'<img src="/a.png" alt="A map">',
	'<img src="/a.png" alt="">',
	'<svg aria-hidden="true"></svg>',
	'<svg><title>Map</title></svg>',
	'<svg aria-label="Map"></svg>',
])('%s passes', (html) => {
	expect(messagesOn(imagesHaveAlternatives, pageWith(html))).toEqual([]);
});

test.each([
	['<img src="/a.png">', 'it has no alt'],
	['<svg><path d="M0 0"/></svg>', 'the drawing has no name'],
	['<svg><title> </title></svg>', 'the drawing has no name'],
])('%s fails', (html, message) => {
	expect(messagesOn(imagesHaveAlternatives, pageWith(html))).toEqual([message]);
});
