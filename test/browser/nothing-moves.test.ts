/** On a slow line, nothing that a reader has begun to read moves when the scripts arrive. */
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** Half of what is held to be good (0.1). */
const MOST = 0.05;

/** A phone as Lighthouse has it. */
const PHONE = { width: 412, height: 823 };

test.each([
	'',
	'areas/',
	'compare/',
	'compare/?plans=devon-2014-11,halton-2014-02',
	'compare/?plans=devon-2014-11,halton-2014-02,county-durham-2014-02&topics=vision,carers',
	'risks/',
	'schemes/',
	'budgets/',
	'embed/risks/',
	'quality/',
	'coverage/',
	'search/?q=dementia',
])('/%s', async (path) => {
	const { page, open } = await visit();
	await page.setViewportSize(PHONE);
	const phone = await page.context().newCDPSession(page);
	await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await phone.send('Network.enable');
	// Scripts come after the page was first painted, as they do away from the machine that serves it.
	const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
	await phone.send('Network.emulateNetworkConditions', line);
	await page.addInitScript(() => {
		const shifts: { moved: number; what: string }[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
				const what = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
				shifts.push({ moved: value, what: what.join(' … ') });
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await open(path);
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
	const shifts = await page.evaluate(() => (window as unknown as { shifts: { moved: number; what: string }[] }).shifts);
	const sum = shifts.reduce((all, { moved }) => all + moved, 0);
	expect(sum, JSON.stringify(shifts)).toBeLessThan(MOST);
});
