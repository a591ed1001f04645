/** `npm run bench -- search`: the search beside its rivals, on the same passages and queries, in a real browser. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { searchPassages } from '../../src/views/search-passages.ts';
import { launchChromium } from '../browser/launch.ts';
import { makeCorpus, writeCorpus } from './corpus/write-corpus.ts';
import { thisMachine } from './report/report.ts';
import { serveCounting, type CountingServer } from './search/count-bytes.ts';
import { ENGINES, makePage } from './search/engines.ts';
import { measureCold, measureWarm } from './search/measure-engine.ts';
import { searchMarkdown, type EngineRow, type SearchTable } from './search/report.ts';
import { JUDGED_TEXTS, score } from './search/score.ts';
import { measureSqlite } from './search/sqlite.ts';

const SEARCH_USAGE = `Usage: npm run bench -- search [options]
  --plans 150               sizes of made-up corpora to measure beside the repository's own content; none where empty
  --write docs/search-bench write the report to docs/search-bench.md`;

/** Queries of new visitors: words, phrases, a question, an abbreviation, a place, an amount, a mistake. */
const COLD = [
	'"health and wellbeing board"',
	'"delayed transfers of care"',
	'how many people are in care homes',
	'dementia',
	'delayed transfers of care',
	'A&E',
	'carers in Devon',
	'£2.7m',
	'reablment',
	'workforce risk',
];
const CHOSEN = ['kind', 'Answer'] as const;

interface Bench {
	browser: Browser;
	server: CountingServer;
	folder: string;
}

/** Measures every engine on one corpus. `isJudged` says that the judged set is about this corpus. */
async function measureCorpus(bench: Bench, name: string, corpus: Corpus, isJudged: boolean): Promise<SearchTable> {
	const { browser, server, folder } = bench;
	const passages = searchPassages(corpus);
	const queries = isJudged ? JUDGED_TEXTS : COLD;
	const rows: EngineRow[] = [];
	const id = name.replaceAll(/\W+/g, '-');
	for (const engine of ENGINES.filter(({ most = Infinity }) => passages.length <= most)) {
		console.error(`${name}: ${engine.name}`);
		const path = `${id}/${engine.id}`;
		await makePage(engine, join(folder, path), corpus, passages);
		const cold = await measureCold(browser, server, path, COLD, CHOSEN);
		const { ms, filterMs, found } = await measureWarm(browser, server, path, queries, CHOSEN);
		rows.push({
			name: engine.name,
			about: engine.about,
			cold,
			ms,
			filterMs,
			...(isJudged && { scores: score(found) }),
		});
	}
	console.error(`${name}: SQLite FTS5`);
	const { ms, found, bytes } = measureSqlite(join(folder, `${id}.sqlite`), passages, queries);
	const about = `words stemmed (porter), any of them, bm25 with titles twice; a database of ${Math.round(bytes / 1000)} kB for ${passages.length} passages`;
	rows.push({ name: 'SQLite FTS5', about, ms, ...(isJudged && { scores: score(found) }) });
	return { name, passages: passages.length, rows };
}

/** Reads the options. Throws a TypeError that says what is wrong with them. */
export function readSearchOptions(args: readonly string[]): { sizes: number[]; write: string } {
	const { values } = parseArgs({
		args: [...args],
		options: { plans: { type: 'string', default: '' }, write: { type: 'string', default: '' } },
	});
	const sizes = values.plans.split(',').filter(Boolean).map(Number);
	if (sizes.some((size) => !Number.isInteger(size) || size < 1))
		throw new TypeError(`--plans ${values.plans}: whole numbers are wanted`);
	return { sizes, write: values.write };
}

/** The command: its exit code is 2 where the options are wrong. */
export async function searchCommand(args: readonly string[]): Promise<number> {
	let options: ReturnType<typeof readSearchOptions>;
	try {
		options = readSearchOptions(args);
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${SEARCH_USAGE}`);
		return 2;
	}
	const markdown = await benchSearch(options.sizes);
	console.log(markdown);
	if (options.write) {
		const filepath = `${options.write}.md`;
		writeFileSync(filepath, await format(markdown, { ...(await resolveConfig(filepath)), filepath }));
	}
	return 0;
}

/** Measures the repository's own content, then made-up corpora of some sizes; gives the report as Markdown. */
async function benchSearch(sizes: readonly number[]): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'better-care-plans-search-'));
	const [begun, machine] = [new Date().toISOString(), thisMachine()];
	const [browser, server] = await Promise.all([launchChromium(), serveCounting(folder)]);
	try {
		const bench = { browser, server, folder };
		const { corpus } = readCorpus('content');
		const tables = [await measureCorpus(bench, `The ${corpus.plans.length} plans of the repository`, corpus, true)];
		for (const size of sizes) {
			const content = join(folder, `content-${size}`);
			writeCorpus(content, makeCorpus(size));
			const made = readCorpus(content, 'content').corpus;
			tables.push(await measureCorpus(bench, `${size.toLocaleString('en-GB')} made-up plans`, made, false));
		}
		const packages = [...['pagefind', 'minisearch'].map(versionOf), `Chromium ${browser.version()}`, sqliteVersion];
		const loadAfter = loadavg()[0] ?? 0;
		const asked = { queries: JUDGED_TEXTS.length, cold: COLD, chosen: CHOSEN };
		return searchMarkdown({ begun, machine, loadAfter, packages, ...asked, tables });
	} finally {
		await browser.close();
		server.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

const sqliteVersion = `SQLite ${process.versions['sqlite'] ?? 'of Node'}`;

function versionOf(name: string): string {
	const file = join(import.meta.dirname, '..', '..', 'node_modules', name, 'package.json');
	return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
}
