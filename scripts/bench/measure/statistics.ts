/** A few numbers that stand for many. */

export interface Summary {
	runs: number;
	median: number;
	least: number;
	most: number;
}

/** The middle value; the mean of the two middle ones where their number is even. Throws where there are none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	if (upper === undefined || lower === undefined) throw new RangeError('no values to take a median of');
	return (upper + lower) / 2;
}

/** Median and spread of repeated measurements. */
export const summarise = (values: readonly number[]): Summary => ({
	runs: values.length,
	median: median(values),
	least: Math.min(...values),
	most: Math.max(...values),
});

/** The value that nineteen of twenty do not exceed; nought where there are none. */
export const nineteenOfTwenty = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
