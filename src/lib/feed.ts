/** Feeds as Atom (RFC 4287) and as JSON Feed 1.1. */

export interface FeedEntry {
	/** Permanent id: readers know the entry by it. */
	id: string;
	title: string;
	/** YYYY-MM-DD. */
	date: string;
	url: string;
	summary: string;
}

export interface Feed {
	id: string;
	title: string;
	summary: string;
	/** The page that the feed is about. */
	url: string;
	/** Addresses of the feed itself in its two forms. */
	atom: string;
	json: string;
	author: string;
	rights: string;
	/** YYYY-MM-DD. */
	updated: string;
	/** Newest first. */
	entries: readonly FeedEntry[];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

/** A day as a moment: feeds have no days, and noon is the same day in every part of Britain's clock. */
const moment = (day: string): string => `${day}T12:00:00Z`;

/** The feed as Atom. */
export function toAtom(feed: Feed): string {
	const entries = feed.entries.map(
		({ id, title, date, url, summary }) => `	<entry>
		<id>${xml(id)}</id>
		<title>${xml(title)}</title>
		<updated>${moment(date)}</updated>
		<published>${moment(date)}</published>
		<link rel="alternate" type="text/html" href="${xml(url)}"/>
		<summary>${xml(summary)}</summary>
	</entry>
`,
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
	<id>${xml(feed.id)}</id>
	<title>${xml(feed.title)}</title>
	<subtitle>${xml(feed.summary)}</subtitle>
	<updated>${moment(feed.updated)}</updated>
	<author><name>${xml(feed.author)}</name></author>
	<rights>${xml(feed.rights)}</rights>
	<link rel="self" type="application/atom+xml" href="${xml(feed.atom)}"/>
	<link rel="alternate" type="text/html" href="${xml(feed.url)}"/>
${entries.join('')}</feed>
`;
}

/** The feed as JSON Feed 1.1. */
export function toJsonFeed(feed: Feed): string {
	const data = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		description: feed.summary,
		home_page_url: feed.url,
		feed_url: feed.json,
		language: 'en-GB',
		authors: [{ name: feed.author }],
		items: feed.entries.map(({ id, title, date, url, summary }) => ({
			...{ id, url, title, content_text: summary },
			...{ date_published: moment(date), date_modified: moment(date) },
		})),
	};
	return `${JSON.stringify(data, undefined, '\t')}\n`;
}
