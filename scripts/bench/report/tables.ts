/** How the report writes tables and numbers. */
import type { Summary } from '../measure/statistics.ts';

export const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
export const short = (value: number) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : whole(value));
export const megabytes = (bytes: number) => whole(bytes / 1e6);

/** A Markdown table; all columns but the first hold numbers. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
	[heading, heading.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');

/** The middle of several runs, with the least and the most; one run as it is. */
export const spread = (summary: Summary | undefined, write: (value: number) => string): string => {
	if (!summary) return 'not known';
	if (summary.runs === 1) return write(summary.median);
	return `${write(summary.median)} (${write(summary.least)}–${write(summary.most)})`;
};
