/** Measures an engine in a real browser: bytes of a cold search and of a filter, time and results of each query. */
import type { Browser, Page } from 'playwright-core';
import type { Chosen } from './in-page/engine.ts';
import { median, nineteenOfTwenty } from '../measure/statistics.ts';
import type { CountingServer } from './count-bytes.ts';

/** Of all cold searches the middle, and the most bytes. */
interface Loaded {
	bytes: number;
	most: number;
	requests: number;
}

export interface Cold {
	first: Loaded;
	/** What the counts of all filters need on top. */
	counts: Loaded;
	/** What choosing one needs then. */
	filter: Loaded;
}

export interface Warm {
	/** Milliseconds of a query whose files are there: the middle, and nineteen of twenty. */
	ms: { median: number; most: number };
	/** The same of a filter chosen on top. */
	filterMs: { median: number; most: number };
	/** Addresses found, by query. */
	found: Map<string, string[]>;
}

/** What a visitor with an empty cache loads: code and index until the first results, then more for a filter. */
export async function measureCold(
	browser: Browser,
	server: CountingServer,
	engine: string,
	queries: readonly string[],
	chosen: Chosen,
): Promise<Cold> {
	const runs: Record<keyof Cold, { bytes: number; requests: number }>[] = [];
	for (const query of queries) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await openEngine(page, server, engine);
		await ask(page, query);
		const first = server.take();
		await page.evaluate((words) => window.filters?.(words).then(() => undefined), query);
		const counts = server.take();
		await ask(page, query, chosen);
		runs.push({ first, counts, filter: server.take() });
		await context.close();
	}
	const middle = (of: keyof Cold): Loaded => ({
		bytes: median(runs.map((run) => run[of].bytes)),
		most: Math.max(...runs.map((run) => run[of].bytes)),
		requests: median(runs.map((run) => run[of].requests)),
	});
	return { first: middle('first'), counts: middle('counts'), filter: middle('filter') };
}

/** Every query twice in one visit: the first time loads, the second is timed. */
export async function measureWarm(
	browser: Browser,
	server: CountingServer,
	engine: string,
	queries: readonly string[],
	chosen: Chosen,
): Promise<Warm> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await openEngine(page, server, engine);
	const found = new Map<string, string[]>();
	const [times, filtered]: [number[], number[]] = [[], []];
	for (const query of queries) found.set(query, (await ask(page, query)).urls);
	for (const query of queries) times.push((await ask(page, query)).ms);
	for (const query of queries) {
		await ask(page, query, chosen);
		filtered.push((await ask(page, query, chosen)).ms);
	}
	await context.close();
	return { ms: spread(times), filterMs: spread(filtered), found };
}

const spread = (times: readonly number[]): Warm['ms'] => ({
	median: median(times),
	most: nineteenOfTwenty(times),
});

async function openEngine(page: Page, server: CountingServer, engine: string): Promise<void> {
	server.take();
	await page.goto(`${server.address}${engine}/`);
	await page.waitForFunction(() => window.search !== undefined);
}

const ask = (page: Page, text: string, chosen?: Chosen): Promise<{ urls: string[]; ms: number }> =>
	page.evaluate(
		async ([words, value]) => {
			const begun = performance.now();
			const urls = await window.search!(words, value ?? undefined);
			return { urls, ms: performance.now() - begun };
		},
		[text, chosen ?? null] as const,
	);
