import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	MIDDLING,
	POPULAR,
	loadTable,
	originRequests,
	servingLoad,
	type Traffic,
} from '../../scripts/bench/serving-model.ts';

const simple: Traffic = {
	...{ visitsPerDay: 86_400, pagesPerVisit: 2, pageKb: 10, newShare: 0.5, assetsKb: 40, assetFiles: 4 },
	...{ searchShare: 0.25, queries: 3, firstQuery: { kb: 100, requests: 10 }, nextQuery: { kb: 10, requests: 1 } },
	...{ downloadShare: 0, archiveMb: 80, peak: 5 },
};

test('adds up pages, assets and searches', () => {
	// 2 pages, half of 4 assets, a quarter of 10 + 2 × 1 search requests: 7 requests and 20 + 20 + 30 kB a visit.
	const load = servingLoad(simple, { perGb: 1, perMillionRequests: 1 });
	expect(load.requestsPerDay).toBeCloseTo(7 * 86_400);
	expect(load.gbPerDay).toBeCloseTo((70 * 86_400) / 1e6);
	expect(load.requestsPerSecondAtPeak).toBeCloseTo(35);
	expect(load.poundsPerMonth).toBeCloseTo(30 * (load.gbPerDay + load.requestsPerDay / 1e6));
});

test('downloads of the archive count in megabytes', () => {
	const more = servingLoad({ ...simple, downloadShare: 0.01 }, MIDDLING).gbPerDay;
	expect(more - servingLoad(simple, MIDDLING).gbPerDay).toBeCloseTo((86_400 * 0.01 * 80) / 1000);
});

test('grows in proportion to visits', () => {
	const [one, ten] = [1, 10].map((times) => servingLoad({ ...POPULAR, visitsPerDay: times * 1e5 }, MIDDLING));
	expect(ten?.poundsPerMonth).toBeCloseTo(10 * (one?.poundsPerMonth ?? 0));
});

test('the origin sees each file once an edge and deployment', () => expect(originRequests(100, 20, 2)).toBe(4000));

test('the table in docs/scale.md is the one that the model gives', () => {
	// The formatter pads cells and rules.
	const bare = (markdown: string) => markdown.replace(/-+:/g, '-:').replace(/ +/g, ' ');
	expect(bare(readFileSync('docs/scale.md', 'utf8'))).toContain(bare(loadTable([10_000, 100_000, 1_000_000])));
});
