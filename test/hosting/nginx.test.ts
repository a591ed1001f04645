/** The nginx recipe, run: real requests to Debian's nginx on the loopback, over a small site. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFiles } from '../../scripts/build/compress-files.ts';
import { findNginx, startNginx, type LocalNginx } from '../../scripts/hosting/local-nginx.ts';
import { headersFor } from '../../src/headers.ts';
import { REDIRECTS } from '../../src/redirects.ts';

const PROGRAM = findNginx();

const SITE: Record<string, string> = {
	'index.html': `<h1>Home</h1>${' of plans'.repeat(400)}`,
	'404.html': '<h1>There is no page here</h1>',
	'plans/ashby-2014-02/index.html': '<h1>Ashby</h1>',
	'embed/risks/index.html': '<h1>Risks</h1>',
	'data/risks.csv': 'plan,id\r\n',
	'data/risks.parquet': 'PAR1',
	'_astro/site.abc123.css': `body { color: green }${'/* long */'.repeat(400)}`,
	'.well-known/security.txt': 'Contact: mailto:a@b.example',
	_headers: '/*',
	'.git/config': 'secret',
};

let folder: string;
let server: LocalNginx | undefined;

interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
	new Promise((resolve, reject) => {
		const sent = ask({ host: '127.0.0.1', port: server!.port, path, headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
			);
		});
		sent.on('error', reject);
		sent.end();
	});

describe.skipIf(!PROGRAM)(PROGRAM ? 'nginx' : 'nginx (not on this machine: apt-get install nginx)', () => {
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'nginx-'));
		// The worker is another user than the one that starts it.
		chmodSync(folder, 0o755);
		const root = join(folder, 'site');
		for (const [file, content] of Object.entries(SITE)) {
			mkdirSync(dirname(join(root, file)), { recursive: true });
			writeFileSync(join(root, file), content);
		}
		await compressFiles(root);
		server = await startNginx(PROGRAM!, root, folder);
	});

	afterAll(async () => {
		await server?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	test.each(['', 'plans/ashby-2014-02/', 'embed/risks/', 'data/risks.csv', '_astro/site.abc123.css'])(
		'/%s has the headers of the list and no other value of them',
		async (path) => {
			const { status, headers } = await get(`/${path}`);
			expect(status).toBe(200);
			for (const [name, value] of headersFor(path)) expect(headers[name.toLowerCase()], name).toBe(value);
			const names = headersFor(path).map(([name]) => name.toLowerCase());
			expect('access-control-allow-origin' in headers).toBe(names.includes('access-control-allow-origin'));
			expect(headers['server']).toBe('nginx');
		},
	);

	test('an address that leads nowhere has the 404 page, the status 404 and the headers', async () => {
		const { status, headers, body } = await get('/plans/nowhere/');
		expect(status).toBe(404);
		expect(body.toString()).toBe(SITE['404.html']);
		for (const [name, value] of headersFor('')) expect(headers[name.toLowerCase()], name).toBe(value);
	});

	test('the compressed file is sent to those who take it, and only to them', async () => {
		const packed = await get('/', { 'accept-encoding': 'gzip' });
		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(packed.headers['vary']).toBe('Accept-Encoding');
		expect(packed.body.equals(readFileSync(join(folder, 'site/index.html.gz')))).toBe(true);
		const plain = await get('/');
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(plain.body.toString()).toBe(SITE['index.html']);
	});

	test.each([
		['', 'text/html; charset=utf-8'],
		['data/risks.csv', 'text/csv; charset=utf-8'],
		['data/risks.parquet', 'application/vnd.apache.parquet'],
		['.well-known/security.txt', 'text/plain; charset=utf-8'],
	])('/%s is sent as %s', async (path, type) => {
		expect((await get(`/${path}`)).headers['content-type']).toBe(type);
	});

	test('a page that a reader has already is not sent again', async () => {
		const first = await get('/');
		const again = await get('/', { 'if-none-match': String(first.headers['etag']) });
		expect(again.status).toBe(304);
		expect(again.body.length).toBe(0);
	});

	test('a folder without its slash leads to the folder', async () => {
		const { status, headers } = await get('/plans/ashby-2014-02');
		expect([status, headers['location']]).toEqual([301, '/plans/ashby-2014-02/']);
	});

	test.each(REDIRECTS)('/$from leads to /$to', async ({ from, to }) => {
		const { status, headers } = await get(`/${from}`);
		expect([status, headers['location']]).toEqual([301, `/${to}`]);
	});

	test.each(['_headers', 'index.html.gz', 'index.html.br', '.git/config', '404.html', '../nginx.conf', 'plans/'])(
		'/%s is not given out as a page',
		async (path) => {
			const { status, body } = await get(`/${path}`);
			expect(status).not.toBe(200);
			expect(body.toString()).not.toContain('secret');
		},
	);

	test('nginx has nothing to warn of', () => {
		expect(
			server!
				.said()
				.split('\n')
				.filter((line) => /\[(?:warn|error|crit|alert|emerg)\]/.test(line)),
		).toEqual([]);
	});
});
