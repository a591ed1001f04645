/**
 * What serving the site costs in requests, bytes and money: a model with its assumptions in one table, to be replaced
 * by measured ones. `node scripts/bench/serving-model.ts` prints the tables of docs/scale.md.
 */

export interface Traffic {
	visitsPerDay: number;
	/** HTML pages in a visit. */
	pagesPerVisit: number;
	/** Compressed kilobytes of a page on average. */
	pageKb: number;
	/** Share of visits by browsers that hold neither style sheet nor font yet, and what those weigh, in how many files. */
	newShare: number;
	assetsKb: number;
	assetFiles: number;
	/** Share of visits that search, queries in such a visit, kilobytes and requests of the first one and of each other. */
	searchShare: number;
	queries: number;
	firstQuery: { kb: number; requests: number };
	nextQuery: { kb: number; requests: number };
	/** Share of visits that take the whole of the data, and its size in megabytes. */
	downloadShare: number;
	archiveMb: number;
	/** The busiest second over the mean. */
	peak: number;
}

export interface Prices {
	/** Pounds for a gigabyte sent to readers, and for a million requests. */
	perGb: number;
	perMillionRequests: number;
}

export interface Load {
	requestsPerDay: number;
	gbPerDay: number;
	requestsPerSecondAtPeak: number;
	poundsPerMonth: number;
}

/** Traffic of a popular site; sizes are those of the benchmark at 1,500 plans. */
export const POPULAR: Traffic = {
	...{ visitsPerDay: 1_000_000, pagesPerVisit: 4, pageKb: 24 },
	...{ newShare: 0.7, assetsKb: 44, assetFiles: 3 },
	...{ searchShare: 0.3, queries: 4, firstQuery: { kb: 300, requests: 12 }, nextQuery: { kb: 40, requests: 6 } },
	...{ downloadShare: 0.0005, archiveMb: 80, peak: 6 },
};

/** Middling list prices of content delivery networks; many plans include far more than they charge for. */
export const MIDDLING: Prices = { perGb: 0.03, perMillionRequests: 0.5 };

const SECONDS_PER_DAY = 86_400;
const DAYS_PER_MONTH = 30;

/** The load that traffic makes, and what it costs. */
export function servingLoad(traffic: Traffic, prices: Prices): Load {
	const { visitsPerDay, newShare, searchShare, queries, firstQuery, nextQuery } = traffic;
	const requests =
		traffic.pagesPerVisit +
		newShare * traffic.assetFiles +
		searchShare * (firstQuery.requests + (queries - 1) * nextQuery.requests) +
		traffic.downloadShare;
	const kb =
		traffic.pagesPerVisit * traffic.pageKb +
		newShare * traffic.assetsKb +
		searchShare * (firstQuery.kb + (queries - 1) * nextQuery.kb) +
		traffic.downloadShare * traffic.archiveMb * 1000;
	const requestsPerDay = visitsPerDay * requests;
	const gbPerDay = (visitsPerDay * kb) / 1e6;
	return {
		requestsPerDay,
		gbPerDay,
		requestsPerSecondAtPeak: (requestsPerDay / SECONDS_PER_DAY) * traffic.peak,
		poundsPerMonth: DAYS_PER_MONTH * (gbPerDay * prices.perGb + (requestsPerDay / 1e6) * prices.perMillionRequests),
	};
}

/** The most requests a day that can reach the origin behind caches that keep a file until the next deployment. */
export const originRequests = (files: number, edges: number, deploymentsPerDay: number): number =>
	files * edges * deploymentsPerDay;

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** The table of docs/scale.md: one line for each number of visits a day. */
export function loadTable(visits: readonly number[]): string {
	const rows = visits.map((visitsPerDay) => {
		const load = servingLoad({ ...POPULAR, visitsPerDay }, MIDDLING);
		const cells = [visitsPerDay, load.requestsPerDay, load.gbPerDay, load.requestsPerSecondAtPeak, load.poundsPerMonth];
		return `| ${cells.map(whole).join(' | ')} |`;
	});
	const heading = '| Visits a day | Requests a day | GB a day | Requests a second at the peak | Pounds a month |';
	return [heading, '| --: | --: | --: | --: | --: |', ...rows].join('\n');
}

if (import.meta.main) console.log(loadTable([10_000, 100_000, 1_000_000]));
