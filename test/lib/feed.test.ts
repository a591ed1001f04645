import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { toAtom, toJsonFeed, type Feed } from '../../src/lib/feed.ts';

const FEED: Feed = {
	...{ id: 'tag:x,2026:changes', title: 'A & B', summary: 'What is new', url: 'https://x.example/' },
	...{ atom: 'https://x.example/feed.xml', json: 'https://x.example/feed.json', author: 'Us', rights: 'CC BY' },
	updated: '2026-11-23',
	entries: [
		{
			...{ id: 'tag:x,2026:change/1', title: 'Added: <Plan> "one"', date: '2026-11-23' },
			...{ url: 'https://x.example/?a=1&b=2', summary: 'A < B & C' },
		},
	],
};

test('Atom escapes what is text, and says when without a clock', () => {
	const atom = toAtom(FEED);
	expect(atom).toContain('<title>A &amp; B</title>');
	expect(atom).toContain('<title>Added: &lt;Plan&gt; &quot;one&quot;</title>');
	expect(atom).toContain('href="https://x.example/?a=1&amp;b=2"');
	expect(atom.match(/<updated>2026-11-23T12:00:00Z<\/updated>/g)).toHaveLength(2);
	expect(JSON.stringify(parse(atom), (key, value: unknown) => (key === 'parentNode' ? undefined : value))).toContain(
		'A < B & C',
	);
});

test('JSON Feed holds the same entries, unescaped', () => {
	expect(JSON.parse(toJsonFeed(FEED))).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		feed_url: 'https://x.example/feed.json',
		items: [{ id: 'tag:x,2026:change/1', title: 'Added: <Plan> "one"', content_text: 'A < B & C' }],
	});
});
