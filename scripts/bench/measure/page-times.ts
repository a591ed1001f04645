/** Reads how long Astro took for pages from what it prints while it builds. */

/** Kinds of page by the beginning of their path; the first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
	[/^\/plans\/[^/]+\/index\.html$/, 'plan pages'],
	[/^\/plans\//, 'what hangs on a plan page'],
	[/^\/areas\//, 'area pages'],
	[/^\/topics\//, 'topic pages'],
	[/^\/compare\//, 'comparisons'],
	// Astro prints the path of an endpoint with a slash at its end.
	[/^\/data\/.*\.(?!html)\w+\/?$/, 'data files'],
	[/^\/(?:risks|schemes|metrics|budgets|conditions|quality)\//, 'lists over all plans'],
];

const LINE = /[├└]─ (\/\S+)[^\n]*?\(\+([\d.]+)(ms|s)\)/g;

/** Seconds by kind of page. Times of less than a millisecond are told as nought, so sums are a little low. */
export function pageTimes(output: string): Map<string, number> {
	const times = new Map<string, number>();
	for (const [, path = '', value, unit] of output.replace(/\u001b\[[0-9;]*m/g, '').matchAll(LINE)) {
		const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other pages';
		times.set(kind, (times.get(kind) ?? 0) + Number(value) / (unit === 'ms' ? 1000 : 1));
	}
	return times;
}
