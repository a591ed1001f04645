/** A reader's visit to the built site, with a record of everything the browser complained of. */
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch.ts';

export interface Visit {
	page: Page;
	/** Goes to a path under the site's base: `risks/`. */
	open: (path?: string) => Promise<void>;
	/** Path of the present page under the site's base, with its anchor. */
	path: () => string;
	/** Requests to other hosts, failed requests, console errors and warnings, refused content, uncaught errors. */
	complaints: string[];
	/** Addresses of everything the browser asked for, in order. */
	requests: string[];
	close: () => Promise<void>;
}

export interface Reader {
	javaScript?: boolean;
	width?: number;
	scheme?: 'light' | 'dark';
	/** Address of another site than the one all tests are of. */
	address?: string;
}

/** With JavaScript and without. */
export const BOTH_WAYS = [
	{ way: 'with JavaScript', javaScript: true },
	{ way: 'without JavaScript', javaScript: false },
] as const;

/** What a file of tests has while it runs: a browser of its own, and visits with a fresh profile each. */
export interface Visits {
	/** A visit that ends with the test. */
	visit: (reader?: Reader) => Promise<Visit>;
	/** A visit that several tests share; whoever begins it closes it. */
	stay: (reader?: Reader) => Promise<Visit>;
}

/** Starts a browser for the tests of a file. */
export function useBrowser(): Visits {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(() => browser?.close());
	return {
		visit: async (reader) => {
			const visit = await visitWith(browser, reader);
			onTestFinished(() => visit.close());
			return visit;
		},
		stay: (reader) => visitWith(browser, reader),
	};
}

/**
 * Milliseconds that scripts and what they fetch are held back: SLOW_DATA=500 shows which test reads a page
 * before it was drawn, as happens now and then on a busy machine.
 */
const SLOW_DATA = Number(process.env['SLOW_DATA'] ?? 0);

async function hold(route: Route): Promise<void> {
	if (['fetch', 'xhr', 'script'].includes(route.request().resourceType())) await setTimeout(SLOW_DATA);
	// A page that was left no longer waits for what it asked for.
	await route.continue().catch(() => undefined);
}

async function visitWith(
	browser: Browser,
	{ javaScript = true, width = 1280, scheme = 'light', address = inject('address') }: Reader = {},
): Promise<Visit> {
	const context = await browser.newContext({
		javaScriptEnabled: javaScript,
		viewport: { width, height: 900 },
		colorScheme: scheme,
		reducedMotion: 'reduce',
	});
	context.setDefaultTimeout(10_000);
	if (SLOW_DATA > 0) await context.route('**/*', hold);
	const page = await context.newPage();
	const complaints: string[] = [];
	const requests: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		requests.push(url);
		if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) complaints.push(`asked for ${url}`);
	});
	page.on('requestfailed', (request) => {
		// A page that is left while it still loads gives up what it had asked for.
		const why = request.failure()?.errorText ?? '';
		if (why !== 'net::ERR_ABORTED') complaints.push(`did not get ${request.url()}: ${why}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
	return {
		page,
		open: async (path = '') => {
			await page.goto(address + path);
		},
		path: () => decodeURIComponent(page.url().slice(address.length)),
		complaints,
		requests,
		close: () => context.close(),
	};
}
