/** Medians of the runs of a report, and the ratios that the targets of the design speak of. */
import { summarise, type Summary } from '../measure/statistics.ts';
import type { BuildRun } from '../measure/measure-build.ts';
import type { Report } from './report.ts';

export interface BuildSummary {
	contender: string;
	plans: number;
	seconds: Summary;
	/** Processor seconds and bytes at the peak; undefined where the system does not tell. */
	processor: Summary | undefined;
	memory: Summary | undefined;
	site: BuildRun['site'];
}

/** The runs of one contender, size and kind, summed up; undefined where there were none. */
export function summaryOf(
	report: Report,
	contender: string,
	plans: number,
	kind: BuildRun['kind'],
): BuildSummary | undefined {
	const runs = report.builds.filter((run) => run.contender === contender && run.plans === plans && run.kind === kind);
	const last = runs.at(-1);
	if (!last) return undefined;
	return {
		...{ contender, plans, site: last.site },
		seconds: summarise(runs.map(({ seconds }) => seconds)),
		processor: summariseKnown(runs.map(({ processor }) => processor)),
		memory: summariseKnown(runs.map(({ memory }) => memory)),
	};
}

const summariseKnown = (values: readonly (number | undefined)[]): Summary | undefined => {
	const known = values.filter((value) => value !== undefined);
	return known.length === values.length ? summarise(known) : undefined;
};

export interface Target {
	what: string;
	/** What is to be reached, as a number not to be exceeded. */
	most: number;
	unit: '×' | 's' | 'ms' | 'kB';
	/** What was measured; undefined where this run did not measure it. */
	measured: number | undefined;
}

/** The targets of the design and of the benchmark, with what this report says of each. */
export function targets(report: Report): Target[] {
	const sizes = report.corpora.map(({ plans }) => plans).sort((a, b) => a - b);
	const [small = 0, large = 0] = [sizes[0], sizes.at(-1)];
	const cold = (contender: string, plans: number) => summaryOf(report, contender, plans, 'cold');
	const [ours, plain, starlight] = [cold('ours', large), cold('plain', large), cold('starlight', large)];
	const changed = summaryOf(report, 'ours', large, 'one plan changed');
	const dev = report.dev.find(({ plans }) => plans === large);
	const at = `at ${large.toLocaleString('en-GB')} plans`;
	return [
		{
			what: `Whole build against Astro with MDX, time, ${at}`,
			most: 0.5,
			unit: '×',
			measured: ratio(ours?.seconds, plain?.seconds),
		},
		{
			what: `Whole build against Astro with MDX, peak memory, ${at}`,
			most: 0.4,
			unit: '×',
			measured: ratio(ours?.memory, plain?.memory),
		},
		{
			what: `Whole build against Starlight, time, ${at}`,
			most: 1,
			unit: '×',
			measured: ratio(ours?.seconds, starlight?.seconds),
		},
		{
			...{
				what: `Growth in time from ${small} to ${large.toLocaleString('en-GB')} plans`,
				most: (11 * large) / small / 10,
				unit: '×',
			},
			measured: small === large ? undefined : ratio(ours?.seconds, cold('ours', small)?.seconds),
		},
		{
			what: `Rebuild after one plan changed against a cold build, ${at}`,
			most: 0.35,
			unit: '×',
			measured: ratio(changed?.seconds, ours?.seconds),
		},
		{ what: `Development server ready, ${at}`, most: 3, unit: 's', measured: dev?.ready },
		{ what: `A saved plan to be seen, ${at}`, most: 1, unit: 's', measured: dev && summarise(dev.saved).median },
		...useTargets(report, large, at),
	];
}

/** What a reader waits for. */
function useTargets(report: Report, plans: number, at: string): Target[] {
	const use = report.uses.find((each) => each.plans === plans);
	const filter = (path: string, what: string): Target => {
		const choices = use?.registers.find((register) => register.path === path)?.choices;
		return { what, most: 100, unit: 'ms', measured: choices && summarise(choices).median };
	};
	return [
		filter('risks/', `A filter of risks chosen, ${at}`),
		filter('schemes/', `A filter of schemes chosen, ${at}`),
		{ what: `Two plans side by side, ${at}`, most: 150, unit: 'kB', measured: use && use.comparison.bytes / 1000 },
	];
}

const ratio = (of: Summary | undefined, against: Summary | undefined): number | undefined =>
	of && against ? of.median / against.median : undefined;
