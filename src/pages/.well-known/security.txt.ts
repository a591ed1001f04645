/** Where to report a fault in the site's security, after RFC 9116. */
import type { APIRoute } from 'astro';
import { sitePath, siteUrl } from '../../paths.ts';
import { SITE } from '../../site.ts';

/** The file must say until when it holds. A person moves this on once a year, having checked the address. */
const EXPIRES = '2027-11-01T00:00:00Z';

const LINES = [
	`Contact: mailto:${SITE.contact}`,
	`Expires: ${EXPIRES}`,
	'Preferred-Languages: en',
	`Canonical: ${siteUrl(sitePath('.well-known/security.txt'))}`,
	`Policy: ${siteUrl(sitePath('licence/#security'))}`,
];

export const GET: APIRoute = () =>
	new Response(`${LINES.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
