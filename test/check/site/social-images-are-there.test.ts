import { expect, test } from 'vitest';
import { socialImagesAreThere } from '../../../scripts/check/site/social-images-are-there.ts';
import { messagesOnSite } from '../small-site.ts';

const page = (image: string) => `<head><title>A</title><meta property="og:image" content="${image}"></head>`;

test('a picture of the site passes; a page that is not listed needs none', () => {
	const files = {
		'a.html': page('https://plans.example/social/a.png'),
		'b.html': '<head><meta name="robots" content="noindex"></head>',
		'social/a.png': 'picture',
	};
	expect(messagesOnSite(socialImagesAreThere, files)).toEqual([]);
});

test('none, one that is not there, one without the host and a large one fail', () => {
	const files = {
		'a.html': '<head><title>A</title></head>',
		'b.html': page('https://plans.example/social/b.png'),
		'c.html': page('/social/d.png'),
		'd.html': page('https://plans.example/social/d.png'),
		'e.html': page('https://elsewhere.example/social/d.png'),
		'social/d.png': 'x'.repeat(21_001),
	};
	expect(messagesOnSite(socialImagesAreThere, files)).toEqual([
		'a.html: names no picture for shared links',
		'b.html: https://plans.example/social/b.png is not in the site',
		'c.html: /social/d.png is no full address',
		'd.html: social/d.png has 21001 bytes, at most 21000',
		'e.html: https://elsewhere.example/social/d.png is not in the site',
	]);
});
