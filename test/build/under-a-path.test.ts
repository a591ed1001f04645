/**
 * One build of a small content folder, under a path of its host (`/plans/`), from a plan that tries every injection:
 * every link leads to where it says, and nothing of the plan is more than text.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, parsePage, textOf } from '../../scripts/check/page.ts';
import { runScript } from '../../scripts/test/run-tool.ts';
import { metaPolicy } from '../../src/headers.ts';
import { SOUND, contentFolderOf } from '../corpus/content-folder.ts';
import { ATTACKS, withAttacks } from '../security/attacks.ts';

const BASE = '/plans/';
const shown = ATTACKS.filter(({ comes }) => comes === 'shown');

let home: string;
let site: string;

beforeAll(async () => {
	const content = contentFolderOf(SOUND);
	home = dirname(content);
	site = join(home, 'site');
	// Some pages name terms that a small glossary has not; without one of its own, the folder has the repository's.
	rmSync(join(content, 'glossary.yml'));
	const plan = join(content, 'plans/ashby-2014-02.mdx');
	writeFileSync(plan, withAttacks(readFileSync(plan, 'utf8'), shown));
	const { code, output } = await runScript('scripts/build.ts', [], {
		CONTENT_DIR: content,
		OUT_DIR: site,
		BASE_PATH: BASE,
		SITE_URL: 'https://host.example',
		// The test runner says in these that nothing is for production, which a build would believe.
		...{ PROD: undefined, DEV: undefined, MODE: undefined },
	});
	expect(output, output).toContain('1 plan, 1 paper');
	expect(code).toBe(0);
}, 180_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

const pages = () =>
	readdirSync(site, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => parsePage(readFileSync(join(site, file), 'utf8'), file));

/** Claims that hold of any site, and not only of one with all of England's boards. */
const GENERAL =
	/link|address|inline|elsewhere|HTML|reached|sitemap|title|id\b|ids\b|headings|alternative|label|style sheet|frame|policy/i;

test('every claim on links, markup and addresses holds, with links walked from the home page', async () => {
	const { output } = await runScript('scripts/check.ts', ['site'], {
		OUT_DIR: site,
		BASE_PATH: BASE,
		SITE_URL: 'https://host.example',
	});
	const claims = output.split('\n').filter((line) => /^(?:so|not so):/.test(line));
	expect(claims.filter((line) => GENERAL.test(line)).length).toBeGreaterThan(8);
	expect(
		claims.filter((line) => GENERAL.test(line) && line.startsWith('not so')),
		output,
	).toEqual([]);
});

test('no page has an address of the site that is not under its path', () => {
	const outside = pages().flatMap(({ file, elements }) =>
		elements.flatMap((element) =>
			element.attrs
				.filter(({ name, value }) => /^(?:href|src|action|poster|data-\w+)$/.test(name) && /^\/(?!\/)/.test(value))
				.filter(({ value }) => !value.startsWith(BASE))
				.map(({ name, value }) => `${file}: ${element.tagName}[${name}]=${value}`),
		),
	);
	expect(outside).toEqual([]);
});

test('canonical links, headers and redirects have the path too', () => {
	expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('href="https://host.example/plans/"');
	expect(readFileSync(join(site, '_headers'), 'utf8')).toMatch(
		/^\/plans\/embed\/\*\n(?: .*\n)*? +Content-Security-Policy: .*frame-ancestors \*$/m,
	);
	expect(readFileSync(join(site, '_redirects'), 'utf8')).toContain('/plans/money/ /plans/budgets/ 301');
});

describe('what the plan tried', () => {
	test('no element of it is on any page: no handler, no style, no frame, no resource or form elsewhere', () => {
		const found = pages().flatMap(({ file, elements }) =>
			elements
				.filter(
					(element) =>
						/^(?:iframe|style|object|embed)$/.test(element.tagName) ||
						element.attrs.some(
							({ name, value }) =>
								name.startsWith('on') ||
								name === 'style' ||
								/^\s*(?:javascript|data|vbscript):/i.test(value) ||
								(/^(?:src|action|srcset|poster)$/.test(name) && /^(?:\w+:)?\/\//.test(value)),
						) ||
						(element.tagName === 'script' &&
							!attribute(element, 'src') &&
							/hit\d\d/.test(textOf(element)) &&
							attribute(element, 'type') === undefined) ||
						(element.tagName === 'base' && /a\.example/.test(attribute(element, 'href') ?? '')),
				)
				.map(
					(element) =>
						`${file}: <${element.tagName} ${element.attrs.map(({ name, value }) => `${name}="${value}"`).join(' ')}>`,
				),
		);
		expect(found).toEqual([]);
	});

	test('and its words are on the page of the plan, to be read', () => {
		const page = pages().find(({ file }) => file === 'plans/ashby-2014-02/index.html');
		const words = textOf(page!.elements[0]!);
		const missing = shown.filter(({ text, into }) => into === 'value' && !words.includes(text.replace(/\s+/g, ' ')));
		expect(missing.map(({ name }) => name)).toEqual([]);
		expect(words).toContain('<iframe src="https://a.example/hit15">');
		expect(words).toContain('import hit19 from');
	});

	test('data files hold it as data', () => {
		const risks = JSON.parse(readFileSync(join(site, 'data/risks.json'), 'utf8')) as { risk: string }[];
		expect(risks[0]?.risk).toContain('</script><script>');
	});
});

test('each page carries the policy for hosts that send no headers', () => {
	const without = pages().filter(
		({ file, elements }) =>
			!elements.some(
				(element) =>
					attribute(element, 'http-equiv') === 'Content-Security-Policy' &&
					attribute(element, 'content') === metaPolicy(file),
			),
	);
	expect(without.map(({ file }) => file)).toEqual([]);
});
