/** The checks of a deployed site. Each asks for a few files and says what it found. */
import { HEADERS_BY_FOLDER, headersFor } from '../../src/headers.ts';
import { REDIRECTS } from '../../src/redirects.ts';
import { ask, type Answer } from './answer.ts';

export interface Finding {
	/** `fault`: mend it. `advice`: the site works, and would be better. */
	grade: 'so' | 'advice' | 'fault';
	message: string;
}

/** Pages that every site has, whatever its content. */
const PAGES = ['', 'areas/', 'topics/', 'compare/', 'risks/', 'search/', 'data/', 'embed/', 'accessibility/'];

/** How many pages of the sitemap are asked for, evenly spread. */
const SAMPLE = 25;

/** Checks the site at an address that ends with a slash. */
export async function smoke(site: string): Promise<{ findings: Finding[]; asked: number }> {
	const findings: Finding[] = [];
	const say = (grade: Finding['grade'], message: string) => findings.push({ grade, message });
	const judge = (holds: boolean, claim: string, otherwise: string, grade: Finding['grade'] = 'fault') =>
		holds ? say('so', claim) : say(grade, otherwise);
	let asked = 0;
	const get = (path: string) => ((asked += 1), ask(site + path));

	const home = await get('');
	if (home.status !== 200) {
		say('fault', `${site} did not answer: ${home.why ?? `status ${home.status}`}`);
		return { findings, asked };
	}
	const pages = await Promise.all(PAGES.slice(1).map(get));
	const missing = pages.filter(({ status, body }) => status !== 200 || !body.includes('<main'));
	judge(missing.length === 0, 'the main pages are there', `not there: ${missing.map(tell).join('; ')}`);
	judge(
		home.headers.get('content-type')?.startsWith('text/html') ?? false,
		'pages are sent as HTML',
		`pages are sent as ${home.headers.get('content-type') ?? 'nothing'}`,
	);

	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home.body)?.[1];
	judge(
		canonical === site,
		'pages say that they live here',
		`pages say that they live at ${canonical}: build again with SITE_URL and BASE_PATH set for ${site}`,
	);
	if (!site.startsWith('https:') && !/\/\/(?:127\.0\.0\.1|localhost)\b/.test(site)) {
		say('advice', 'the site is not sent over HTTPS');
	}

	const lost = await get('there-is-no-such-page/');
	judge(lost.status === 404, 'a wrong address has status 404', `a wrong address has status ${lost.status}, not 404`);
	judge(
		lost.body.includes('There is no page here'),
		'and shows our page',
		'a wrong address does not show our 404 page',
	);

	const moved = await get(REDIRECTS[0]!.from);
	judge(
		(moved.status === 301 || moved.status === 200) &&
			(moved.headers.get('location') ?? moved.body).includes(REDIRECTS[0]!.to),
		'old addresses lead on',
		`an old address leads nowhere: ${tell(moved)}`,
	);

	await checkHeaders(get, say, home);
	await checkFiles(get, judge, home);
	await checkSitemap(get, judge, site);
	return { findings, asked };
}

type Get = (path: string) => Promise<Answer>;
type Judge = (holds: boolean, claim: string, otherwise: string, grade?: Finding['grade']) => void;

/** A file to ask for where a folder has no page of its own; none where its files have other names in each build. */
const FILE_IN: Readonly<Record<string, string>> = { '_astro/': '', 'pagefind/': 'pagefind/pagefind-entry.json' };

/** Hosts that cannot send headers have the policy in each page; the rest of the list is advice for them. */
async function checkHeaders(get: Get, say: (grade: Finding['grade'], message: string) => void, home: Answer) {
	const folders = HEADERS_BY_FOLDER.map(({ folder }) => FILE_IN[folder] ?? folder).filter(Boolean);
	const wrong: string[] = [];
	for (const [path, answer] of [['', home] as const, ...(await each(folders, get))]) {
		for (const [name, value] of headersFor(path)) {
			const sent = answer.headers.get(name);
			if (sent !== value) wrong.push(`/${path} has ${name}: ${sent ?? '(none)'}; it should be ${value}`);
		}
	}
	if (wrong.length === 0) return say('so', 'headers are those of the list');
	const policyHere =
		home.headers.has('content-security-policy') || /http-equiv="Content-Security-Policy"/.test(home.body);
	say(
		policyHere ? 'so' : 'fault',
		policyHere ? 'there is a content security policy' : 'there is no content security policy',
	);
	for (const message of wrong) say('advice', message);
}

const each = (paths: readonly string[], get: Get) =>
	Promise.all(paths.map(async (path) => [path, await get(path)] as const));

async function checkFiles(get: Get, judge: Judge, home: Answer) {
	const encoding = home.headers.get('content-encoding');
	judge(Boolean(encoding), `pages are sent compressed (${encoding})`, 'pages are sent without compression', 'advice');
	const csv = await get('data/plans.csv');
	judge(
		csv.status === 200 && csv.body.startsWith('plan,boards,'),
		'open data is there',
		`open data is not there: ${tell(csv)}`,
	);
	const style = /href="[^"]*?(_astro\/[^"]+\.css)"/.exec(home.body)?.[1] ?? '_astro/';
	const css = await get(style);
	judge(css.status === 200, 'style sheets are there', `a style sheet is not there: ${tell(css)}`);
	judge(
		css.headers.get('content-type')?.startsWith('text/css') ?? false,
		'and are sent as such',
		`style sheets are sent as ${css.headers.get('content-type')}`,
	);
	judge(
		/max-age=\d{6,}/.test(css.headers.get('cache-control') ?? ''),
		'files with a hash in their name are kept by browsers',
		`files under _astro/ may be kept for a year; they have Cache-Control: ${css.headers.get('cache-control') ?? '(none)'}`,
		'advice',
	);
	const image = await get('social/site.png');
	judge(
		image.status === 200 && image.headers.get('content-type') === 'image/png',
		'the picture for shared links is there',
		`the picture for shared links is not there: ${tell(image)}`,
		'advice',
	);
	const index = await get('pagefind/pagefind-entry.json');
	judge(index.status === 200, 'the search index is there', `the search index is not there: ${tell(index)}`);
}

async function checkSitemap(get: Get, judge: Judge, site: string) {
	const map = await get('sitemap.xml');
	const listed = [...map.body.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
	const here = listed.filter((url) => url.startsWith(site)).map((url) => url.slice(site.length));
	judge(
		here.length > 0 && here.length === listed.length,
		`the sitemap lists ${here.length} pages here`,
		`the sitemap lists ${listed.length} pages, ${here.length} of them here: ${tell(map)}`,
	);
	const step = Math.max(1, Math.floor(here.length / SAMPLE));
	const sample = await each(here.filter((_, index) => index % step === 0).slice(0, SAMPLE), get);
	const missing = sample.filter(([, { status }]) => status !== 200);
	judge(
		missing.length === 0,
		`${sample.length} of them, tried, are there`,
		`not there: ${missing.map(([, answer]) => tell(answer)).join('; ')}`,
	);
}

const tell = ({ url, status, why }: Answer): string => `${url} (${why ?? `status ${status}`})`;
