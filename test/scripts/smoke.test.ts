/** The smoke test of a deployed site: content with a good one, and not with one that has a fault. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { smoke } from '../../scripts/smoke/smoke.ts';
import { headersFor } from '../../src/headers.ts';
import { REDIRECTS } from '../../src/redirects.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

interface Faults {
	/** Paths that are not there. */
	missing?: string[];
	/** Status of addresses that lead nowhere. */
	lost?: number;
	headers?: boolean;
	policyInPage?: boolean;
	origin?: string;
}

/** Serves a small site with some faults and gives its address. */
async function serve({
	missing = [],
	lost = 404,
	headers = true,
	policyInPage = false,
	origin,
}: Faults = {}): Promise<string> {
	const server = createServer((request, response) => {
		const path = (request.url ?? '').slice(1);
		const { port } = server.address() as AddressInfo;
		const home = origin ?? `http://127.0.0.1:${port}/`;
		if (headers) for (const [name, value] of headersFor(path)) response.setHeader(name, value);
		const send = (status: number, type: string, body: string) => {
			response.writeHead(status, { 'content-type': type, 'content-encoding': 'identity' });
			response.end(body);
		};
		const moved = REDIRECTS.find(({ from }) => from === path);
		if (moved) response.writeHead(301, { location: `/${moved.to}` }).end();
		else if (path.includes('no-such') || missing.includes(path))
			send(lost, 'text/html', '<main>There is no page here</main>');
		else if (path === 'sitemap.xml') send(200, 'application/xml', `<loc>${home}</loc><loc>${home}areas/</loc>`);
		else if (path.endsWith('.css')) send(200, 'text/css', 'p { }');
		else if (path.endsWith('.csv')) send(200, 'text/csv', 'plan,boards,round');
		else if (path.endsWith('.png')) send(200, 'image/png', 'picture');
		else if (path.endsWith('.json')) send(200, 'application/json', '{}');
		else {
			const meta = policyInPage ? '<meta http-equiv="Content-Security-Policy" content="x">' : '';
			send(
				200,
				'text/html',
				`${meta}<link rel="canonical" href="${home}"><link href="/_astro/a.css"><main>Page</main>`,
			);
		}
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const faultsOf = async (faults?: Faults) =>
	(await smoke(await serve(faults))).findings.filter(({ grade }) => grade === 'fault').map(({ message }) => message);

test('a site that is whole has no fault and needs no advice', async () => {
	const { findings, asked } = await smoke(await serve());
	expect(findings.filter(({ grade }) => grade !== 'so')).toEqual([]);
	expect(findings.length).toBeGreaterThan(10);
	expect(asked).toBeGreaterThan(15);
});

test.each<[string, Faults, RegExp]>([
	['a page that is missing', { missing: ['risks/'] }, /not there: .*\/risks\/ \(status 404\)/],
	['data that is missing', { missing: ['data/plans.csv'] }, /open data is not there/],
	['a search index that is missing', { missing: ['pagefind/pagefind-entry.json'] }, /search index is not there/],
	['a wrong address that is said to be right', { lost: 200 }, /status 200, not 404/],
	['a build for another address', { origin: 'https://other.example/' }, /SITE_URL/],
	['no policy at all', { headers: false }, /no content security policy/],
])('%s is a fault', async (_, faults, message) => {
	expect((await faultsOf(faults)).join('\n')).toMatch(message);
});

test('a host without headers whose pages carry the policy is advised, not faulted', async () => {
	const { findings } = await smoke(await serve({ headers: false, policyInPage: true }));
	expect(findings.filter(({ grade }) => grade === 'fault')).toEqual([]);
	expect(findings.some(({ grade, message }) => grade === 'advice' && /Referrer-Policy/.test(message))).toBe(true);
});

test('a host that sends no picture for shared links is advised', async () => {
	const { findings } = await smoke(await serve({ missing: ['social/site.png'] }));
	expect(findings.filter(({ grade }) => grade !== 'so').map(({ message }) => message)).toEqual([
		expect.stringMatching(/^the picture for shared links is not there/),
	]);
});

test('nobody at home is a fault in one line', async () => {
	const address = await serve();
	servers.splice(0).forEach((server) => server.close());
	const { findings } = await smoke(address);
	expect(findings).toHaveLength(1);
	expect(findings[0]?.message).toMatch(/did not answer: .*ECONNREFUSED/);
});
