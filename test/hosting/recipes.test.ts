/** Hosting files come from the one list of headers and the one register of redirects, and can be read by their hosts. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { headersFile, redirectsFile } from '../../scripts/build/host-files.ts';
import { hostingFiles } from '../../scripts/hosting/hosting-files.ts';
import { HEADERS_BY_FOLDER, headersFor, metaPolicy } from '../../src/headers.ts';
import { REDIRECTS } from '../../src/redirects.ts';

test.each([...hostingFiles()])('%s is what the lists make it (node scripts/hosting.ts)', (file, content) => {
	expect(readFileSync(file, 'utf8')).toBe(content);
});

/** What a host that follows every rule that fits would send: the values it is told, more than one where rules collide. */
function sentBy(file: string, path: string): Map<string, string[]> {
	const sent = new Map<string, string[]>();
	let fits = false;
	for (const line of file.split('\n').filter((each) => each && !each.startsWith('#'))) {
		if (!line.startsWith(' ')) fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
		else if (fits) {
			const [, name = '', value = ''] = /^ +([^:]+): (.*)$/.exec(line) ?? [];
			sent.set(name, [...(sent.get(name) ?? []), value]);
		}
	}
	return sent;
}

describe('_headers', () => {
	const entries = ['404.html', '_astro/', 'data/', 'embed/', 'plans/', 'favicon.svg'];

	test.each(['', 'plans/a-2014-02/', 'embed/risks/', 'data/risks.csv', '_astro/site.x.css', 'favicon.svg'])(
		'/%s has each header once, with the value of the list',
		(path) => {
			const sent = sentBy(headersFile('/base/', entries), `/base/${path}`);
			expect([...sent].map(([name, values]) => [name, ...values]).sort()).toEqual(
				headersFor(path)
					.map(([name, value]) => [name, value])
					.sort(),
			);
		},
	);

	test('it keeps to what hosts allow: 100 rules, 2,000 characters a line', () => {
		const lines = headersFile('/', entries).split('\n');
		expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100 - 30);
		expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
	});
});

describe('redirects', () => {
	test('each old address is told once, and none leads to another old address or to itself', () => {
		const olds = REDIRECTS.map(({ from }) => from);
		expect(new Set(olds).size).toBe(olds.length);
		expect(REDIRECTS.filter(({ to }) => olds.includes(to))).toEqual([]);
		expect(
			REDIRECTS.filter(({ from, to }) => !/^[a-z0-9/-]+\/$/.test(from) || !/^(?:[a-z0-9/-]+\/)?$/.test(to)),
		).toEqual([]);
	});

	test('_redirects has one line for each, under the base path', () => {
		const lines = redirectsFile('/base/').trim().split('\n').slice(1);
		expect(lines).toEqual(REDIRECTS.map(({ from, to }) => `/base/${from} /base/${to} 301`));
	});
});

test('the policy that pages carry lets scripts come from here only, and has nothing a page may not say', () => {
	expect(metaPolicy()).toContain("default-src 'self'");
	for (const path of ['', 'search/'])
		expect(metaPolicy(path)).not.toMatch(/unsafe-inline|'unsafe-eval'|frame-ancestors|report-uri|sandbox|https?:|\*/);
});

describe('CloudFront', () => {
	const handler = (uri: string): { uri?: string; statusCode?: number; headers?: { location: { value: string } } } => {
		const code = readFileSync('hosting/cloudfront/viewer-request.js', 'utf8');
		return runInNewContext(`${code}; handler({ request: { uri: ${JSON.stringify(uri)} } })`) as object;
	};

	test.each([
		['/', '/index.html'],
		['/plans/devon-2014-11/', '/plans/devon-2014-11/index.html'],
		['/data/risks.csv', '/data/risks.csv'],
		['/.well-known/security.txt', '/.well-known/security.txt'],
	])('%s is the file %s', (uri, file) => {
		expect(handler(uri).uri).toBe(file);
	});

	test.each([
		['/areas/devon', '/areas/devon/'],
		['/money/', '/budgets/'],
	])('%s leads to %s', (uri, to) => {
		expect(handler(uri)).toMatchObject({ statusCode: 301, headers: { location: { value: to } } });
	});

	test('there is a policy for every folder whose headers differ, with every header of the list', () => {
		const policies = JSON.parse(readFileSync('hosting/cloudfront/response-headers.json', 'utf8')) as Record<
			string,
			unknown
		>;
		expect(Object.keys(policies)).toEqual(['*', ...HEADERS_BY_FOLDER.map(({ folder }) => `${folder}*`)]);
		for (const [pattern, policy] of Object.entries(policies)) {
			const text = JSON.stringify(policy);
			for (const [, value] of headersFor(pattern.slice(0, -1))) {
				if (value !== 'nosniff') expect(text).toContain(JSON.stringify(value).slice(1, -1));
			}
			expect(text).toContain('"ContentTypeOptions":{"Override":true}');
		}
	});

	test('deploy.sh is a script that bash can read', () => {
		const { status, stderr } = spawnSync('bash', ['-n', 'hosting/cloudfront/deploy.sh'], { encoding: 'utf8' });
		expect(stderr).toBe('');
		expect(status).toBe(0);
	});
});

describe('workflows', () => {
	interface Workflow {
		on: object;
		permissions: Record<string, string>;
		jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
	}

	test.each(['ci', 'pages'])(
		'%s.yml: no right to write the code, actions by version, commands that there are',
		(name) => {
			const workflow = parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8')) as Workflow;
			expect(workflow.permissions['contents']).toBe('read');
			const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
			const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
			expect(steps.length).toBeGreaterThan(2);
			for (const { uses, run } of steps) {
				if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
				const script = /^npm run ([a-z]+)/.exec(run ?? '')?.[1];
				if (script) expect(scripts, script).toHaveProperty(script);
				else if (run && run !== 'npm ci') expect(existsSync(run), run).toBe(true);
			}
		},
	);
});

/** Enough of TOML for these files: tables, and keys with a string or a number. */
const TOML_LINE = /^(?:#.*|\[[a-z.]+\]|[A-Za-z_]+ = (?:"[^"\\]*"|\d+))?$/;

test.each(['hosting/netlify/netlify.toml', 'hosting/cloudflare/wrangler.toml'])('%s: every line is TOML', (file) => {
	const text = readFileSync(file, 'utf8');
	expect(text.split('\n').filter((line) => !TOML_LINE.test(line))).toEqual([]);
	expect(text).toMatch(/(?:publish|pages_build_output_dir) = "dist"/);
});
