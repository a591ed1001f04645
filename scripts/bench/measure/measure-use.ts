/** Uses a built site as a reader does, in a browser with an empty cache: filters of long registers, and a comparison. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../browser/launch.ts';
import { serveCounting, type CountingServer } from '../search/count-bytes.ts';

/** What filtering a register costs. */
export interface RegisterUse {
	/** Path of its page. */
	path: string;
	rows: number;
	/** Bytes until the page is there, what its filters look in, and then the most that a choice brought. */
	opened: number;
	index: number;
	choice: number;
	/** Milliseconds from each choice until its rows are drawn, each choice made for the first time. */
	choices: number[];
	/** Bytes of memory that the page's own objects take at the end. */
	memory: number;
}

export interface UseRun {
	plans: number;
	registers: RegisterUse[];
	/** Bytes and requests until two plans stand side by side. */
	comparison: { bytes: number; requests: number };
}

const REGISTERS = ['risks/', 'schemes/'];
/** Lists of a filter with many values are tried so far. */
const MOST_VALUES = 12;
const STATUS = '[data-filter-status]';

/** Measures the site in a folder; its registers must be so long that they are filtered on demand. */
export async function measureUse(folder: string, plans: number): Promise<UseRun> {
	const browser = await launchChromium();
	const server = await serveCounting(folder);
	try {
		const registers: RegisterUse[] = [];
		for (const path of REGISTERS) registers.push(await useRegister(browser, server, path));
		const [one, two] = readdirSync(join(folder, 'compare')).filter((name) => /^.+-\d{4}-\d\d\.json$/.test(name));
		if (!one || !two) throw new RangeError('there are not two plans to compare');
		const chosen = [one, two].map((name) => name.replace('.json', '')).join(',');
		return { plans, registers, comparison: await useComparison(browser, server, `compare/?plans=${chosen}`) };
	} finally {
		server.close();
		await browser.close();
	}
}

async function useRegister(browser: Browser, server: CountingServer, path: string): Promise<RegisterUse> {
	const page = await newPage(browser);
	await page.goto(server.address + path, { waitUntil: 'networkidle' });
	const opened = server.take().bytes;
	const filters = page.locator('form[data-source]');
	// Whoever turns to the filters has what they look in fetched.
	await Promise.all([page.waitForResponse(/\/rows\//), filters.dispatchEvent('focusin')]);
	const index = server.take().bytes;
	const choices: number[] = [];
	let choice = 0;
	for (const [name, value] of await valuesOf(page)) {
		choices.push(await choose(page, name, value));
		choice = Math.max(choice, server.take().bytes);
		await choose(page, name, '');
		server.take();
	}
	const [, rows = ''] = / of ([\d,]+)/.exec((await page.locator(STATUS).textContent()) ?? '') ?? [];
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number };
	await page.context().close();
	return { ...{ path, opened, index, choice, choices }, rows: Number(rows.replaceAll(',', '')), memory: usedSize };
}

/** Names and values that can be chosen in the lists of the filters. */
const valuesOf = (page: Page): Promise<[string, string][]> =>
	page.evaluate(
		(most) =>
			[...document.querySelectorAll<HTMLSelectElement>('form[data-source] select')].flatMap((list) =>
				[...list.options]
					.map(({ value }) => value)
					.filter((value) => value !== '')
					.slice(0, most)
					.map((value): [string, string] => [list.name, value]),
			),
		MOST_VALUES,
	);

/** Makes a choice and gives the milliseconds until the page has drawn what came of it. */
const choose = (page: Page, name: string, value: string): Promise<number> =>
	page.evaluate(
		async ([list, chosen, status]) => {
			const select = document.querySelector<HTMLSelectElement>(`form[data-source] select[name="${list}"]`)!;
			const told = document.querySelector(status)!;
			const done = new Promise<void>((resolve) => {
				document.addEventListener('rows-changed', () => resolve(), { once: true });
			});
			const begun = performance.now();
			select.value = chosen;
			select.dispatchEvent(new Event('input', { bubbles: true }));
			await done;
			// To have laid out what was drawn is part of the answer.
			told.getBoundingClientRect();
			return performance.now() - begun;
		},
		[name, value, STATUS] as const,
	);

async function useComparison(browser: Browser, server: CountingServer, path: string): Promise<UseRun['comparison']> {
	const page = await newPage(browser);
	server.take();
	await page.goto(server.address + path, { waitUntil: 'networkidle' });
	await page.locator('#comparison table').first().waitFor();
	await page.waitForLoadState('networkidle');
	await page.context().close();
	return server.take();
}

const newPage = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();
