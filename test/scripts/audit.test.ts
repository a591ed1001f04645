/** Known weak points in the packages that make the site: asked of the registry, which may not be there to answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { judgeAudit } from '../../scripts/audit/judge-audit.ts';
import { sitePackages } from '../../scripts/audit/site-packages.ts';
import { runScript } from '../../scripts/test/run-tool.ts';

const report = (severity: string) =>
	JSON.stringify({
		vulnerabilities: { pad: { severity, via: [{ title: 'Reads files', url: 'https://a.example/1' }] } },
	});

test('a grave one is found and named; a slight one is only counted', () => {
	expect(judgeAudit(report('critical'))).toEqual({
		verdict: 'found',
		message: 'pad (critical): Reads files https://a.example/1',
	});
	expect(judgeAudit(report('moderate'))).toMatchObject({
		verdict: 'none',
		message: expect.stringContaining('1 of lower grade') as string,
	});
	expect(judgeAudit('{"vulnerabilities":{}}').verdict).toBe('none');
});

test.each([
	['', undefined],
	['{"message":"request to the registry failed"}', undefined],
	['{"error":{"summary":"no such service"}}', undefined],
	['', 'spawnSync npm ETIMEDOUT'],
])('no answer (%j, %s) is said to be none, and is not taken for a clean one', (output, failure) => {
	const { verdict, message } = judgeAudit(output, failure);
	expect(verdict).toBe('unasked');
	expect(message).toMatch(/were not looked up/);
});

test('the lock file tells what the site is made with, and leaves out what only tests need', () => {
	const lock = {
		packages: {
			'': { dependencies: { b: '1.0.0', a: '2.0.0' } },
			'node_modules/a': { version: '2.0.0' },
			'node_modules/b': { version: '1.0.0' },
			'node_modules/b/node_modules/c': { version: '3.0.0' },
			'node_modules/d': { version: '4.0.0', dev: true },
		},
	};
	expect(sitePackages(JSON.stringify(lock))).toEqual({ direct: ['a 2.0.0', 'b 1.0.0'], all: 3 });
});

/** A registry on this machine that knows one service: npm asks it about every package at once. */
describe('asked of a registry', { timeout: 90_000 }, () => {
	const BULK = '/-/npm/v1/security/advisories/bulk';
	let server: Server | undefined;
	let cache = '';
	afterEach(() => {
		server?.close();
		if (cache) rmSync(cache, { recursive: true, force: true });
	});

	async function askRegistry(status: number, advisories: (asked: Record<string, string[]>) => object) {
		let asked: Record<string, string[]> = {};
		server = createServer((request, response) => {
			const parts: Buffer[] = [];
			request.on('data', (part: Buffer) => parts.push(part));
			request.on('end', () => {
				const isBulk = request.method === 'POST' && request.url === BULK;
				if (isBulk) {
					const body = Buffer.concat(parts);
					const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
					asked = JSON.parse(text.toString()) as typeof asked;
				}
				response.writeHead(isBulk ? status : 404, { 'content-type': 'application/json' });
				response.end(JSON.stringify(isBulk ? advisories(asked) : {}));
			});
		});
		await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		// npm keeps what it was told of a package: each question here is asked of a new memory.
		cache = mkdtempSync(join(tmpdir(), 'npm-'));
		const env = { npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: cache };
		return { ...(await runScript('scripts/audit.ts', [], env)), asked };
	}

	const advisory = (severity: string) => ({
		...{ id: 1, url: 'https://a.example/1', title: 'Runs what it reads', severity },
		...{ vulnerable_versions: '>=0.0.1', cwe: [], cvss: { score: 9.8, vectorString: null } },
	});

	test('a clean answer is told as such, about the packages of the site and not those of its tests', async () => {
		const { code, output, asked } = await askRegistry(200, () => ({}));
		expect(output.trim()).toMatch(/^No known weak point/);
		expect(code).toBe(0);
		expect(Object.keys(asked)).toEqual(expect.arrayContaining(['astro', 'chart.js', 'sirv']));
		expect(Object.keys(asked)).not.toContain('vitest');
	});

	test('a critical one is found and named, and ends with 1', async () => {
		const { code, output } = await askRegistry(200, () => ({ sirv: [advisory('critical')] }));
		expect(output).toContain('sirv (critical): Runs what it reads https://a.example/1');
		expect(code).toBe(1);
	});

	test('a moderate one is only counted', async () => {
		const { code, output } = await askRegistry(200, () => ({ sirv: [advisory('moderate')] }));
		expect(output).toContain('1 of lower grade');
		expect(code).toBe(0);
	});

	test.each([405, 500])('a registry that answers %i was not asked', async (status) => {
		const { code, output } = await askRegistry(status, () => ({}));
		expect(output).toMatch(/were not looked up/);
		expect(output).toMatch(/is made with \d+ packages; package.json names .*astro \d/);
		expect(code).toBe(0);
	});
});

test('the packages of this site', { timeout: 60_000 }, async ({ skip }) => {
	const { code, output } = await runScript('scripts/audit.ts', []);
	if (/were not looked up/.test(output)) skip(output.trim());
	expect(output.trim()).toMatch(/^No known weak point/);
	expect(code).toBe(0);
});
