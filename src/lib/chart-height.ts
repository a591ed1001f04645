/** How high a chart of bars is, for the page that leaves room for it and the script that draws it. */

/** Height for each label, of what stands around the bars, and of the smallest chart, in pixels. */
const ROW = 44;
const AROUND = 90;
const LEAST = 200;

/** Height in pixels of a chart with so many labels, each with a bar for every series, or with one bar of them all. */
export function chartHeight(labels: number, series: number, stacked: boolean): number {
	const bars = stacked ? labels : (labels * (series + 1)) / 2;
	return Math.max(LEAST, AROUND + bars * ROW);
}
