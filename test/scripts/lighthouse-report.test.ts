/** What is read of Lighthouse's answer, and the report made of it. */
import { expect, test } from 'vitest';
import { better, isGood, lighthouseReport, readRun, type LighthouseResult } from '../../scripts/lighthouse/report.ts';

const result = (performance: number | null, seo = 1): LighthouseResult => ({
	categories: {
		performance: {
			score: performance,
			auditRefs: [
				{ id: 'lcp', weight: 25 },
				{ id: 'hint', weight: 0 },
			],
		},
		accessibility: { score: 1, auditRefs: [] },
		'best-practices': { score: 1, auditRefs: [] },
		seo: { score: seo, auditRefs: [{ id: 'is-crawlable', weight: 5 }] },
	},
	audits: {
		lcp: { title: 'Largest Contentful Paint', score: 0.7, displayValue: '3.1 s' },
		hint: { title: 'A hint', score: 0 },
		'is-crawlable': { title: 'Page is blocked from indexing', score: 0 },
	},
});

test('a low part is told with what lowers it, and hints without weight are not', () => {
	const run = readRun('risks/', 'mobile', result(0.9));
	expect(run.reasons).toEqual(['Largest Contentful Paint 3.1 s']);
	expect(isGood(run)).toBe(false);
	expect(isGood(readRun('risks/', 'mobile', result(0.99)))).toBe(true);
});

test('a page that is meant to be left out of search engines is good, with that reason', () => {
	const run = readRun('search/', 'mobile', result(1, 0.63));
	expect(run.reasons).toEqual(['asks search engines to leave it out, which is meant']);
	expect(isGood(run)).toBe(true);
});

test('no score is not good, and is told; the better of two runs is kept', () => {
	const none = readRun('risks/', 'mobile', { categories: {}, audits: {} });
	expect(isGood(none)).toBe(false);
	expect(none.reasons[0]).toBe('performance: no score');
	const low = readRun('risks/', 'mobile', result(0.9));
	expect(better(none, low)).toBe(low);
	expect(better(low, none)).toBe(low);
});

test('the report has every page, and a dash where it was not run', () => {
	const runs = [readRun('', 'mobile', result(1)), readRun('risks/', 'mobile', result(0.9))];
	const report = lighthouseReport(runs, {
		...{ version: '1.2.3', date: '2026-01-02', browser: 'Chromium 1', plans: 4 },
		pages: ['', 'risks/', 'search/?q=a'],
	});
	expect(report).toContain('| / | 1.00 | 1.00 | 1.00 | 1.00 | – | – | – | – |  |');
	expect(report).toMatch(/\| \/risks\/ \| 0\.90 .*Largest Contentful Paint 3\.1 s \|/);
	expect(report).toContain('| /search/?q=… |');
	expect(report).toContain('2 of 6 pages and devices; 1 reach 0.99');
});
