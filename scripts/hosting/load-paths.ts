/** What readers ask a site for in one go: a mix for trying a host under load. Pure. */

/** A path with how often it comes in the mix. */
export interface Asked {
	path: string;
	times: number;
}

/** Pages by the start of their path, in the proportion in which visits to such sites fall, and the files that come along. */
const SHARES: readonly { of: RegExp; most: number; times: number }[] = [
	{ of: /^index\.html$/, most: 1, times: 20 },
	{ of: /^plans\/[^/]+\/index\.html$/, most: 10, times: 6 },
	{ of: /^areas\/.*index\.html$/, most: 20, times: 3 },
	{ of: /^topics\/.*index\.html$/, most: 20, times: 2 },
	{
		of: /^(?:risks|schemes|metrics|budgets|conditions|coverage|compare|glossary|search)\/index\.html$/,
		most: 10,
		times: 4,
	},
	{ of: /^_astro\//, most: 12, times: 8 },
	{ of: /^search\/index\//, most: 12, times: 4 },
	{ of: /^pagefind\//, most: 4, times: 1 },
	{ of: /^data\/[^/]+\.(?:csv|json|parquet)$/, most: 12, times: 1 },
	{ of: /^social\//, most: 4, times: 1 },
];

/** The mix for a site with these files, names with slashes. `index.html` is asked for as its folder. */
export function loadPaths(files: readonly string[]): Asked[] {
	const sorted = [...files].sort();
	return SHARES.flatMap(({ of, most, times }) =>
		sorted
			.filter((file) => of.test(file) && !/\.(?:gz|br)$/.test(file))
			.slice(0, most)
			.map((file) => ({ path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, times })),
	);
}

/** A script for wrk that asks for the mix in a mixed order, always the same, and says how many answers were no success. */
export function wrkScript(mix: readonly Asked[]): string {
	const all = mix.flatMap(({ path, times }) => Array.from({ length: times }, () => path));
	// A step with no common divisor goes through all of them in a mixed order.
	const step = [101, 103, 107].find((each) => all.length % each !== 0) ?? 1;
	const mixed = all.map((_, at) => all[(at * step) % all.length]!);
	return `local paths = { ${mixed.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
request = function()
	at = at % #paths + 1
	return wrk.format('GET', paths[at], { ['Accept-Encoding'] = 'gzip' })
end
done = function(summary, latency)
	local errors = summary.errors
	io.write(string.format('RESULT %d %d %d %d %d %d %d %d\\n', summary.requests, summary.duration, summary.bytes,
		errors.status, errors.connect + errors.read + errors.write, errors.timeout,
		latency:percentile(50), latency:percentile(99)))
end
`;
}

/** What one run of wrk told. */
export interface LoadResult {
	requests: number;
	seconds: number;
	bytes: number;
	/** Answers of 400 and more. */
	refused: number;
	/** Connections that failed or broke off. */
	broken: number;
	timeouts: number;
	/** Half of the answers came within this, and 99 of 100 within the other, in milliseconds. */
	median: number;
	slowest: number;
}

/** Reads the line that the script writes. Undefined where wrk wrote none. */
export function readResult(output: string): LoadResult | undefined {
	const numbers = /^RESULT (.*)$/m.exec(output)?.[1]?.split(' ').map(Number);
	if (!numbers) return undefined;
	const [requests = 0, micros = 0, bytes = 0, refused = 0, broken = 0, timeouts = 0, median = 0, slowest = 0] = numbers;
	return {
		...{ requests, seconds: micros / 1e6, bytes, refused, broken, timeouts },
		...{ median: median / 1000, slowest: slowest / 1000 },
	};
}
