/** Where the time of our builds went, stage by stage. */
import { median } from '../measure/statistics.ts';
import type { Report } from './report.ts';

export interface StageRow {
	stage: string;
	/** Median seconds at each size of corpus, in the order of the report. */
	seconds: (number | undefined)[];
	/** Seconds at the last size over seconds at the first. */
	growth: number | undefined;
}

/** A row for each stage of our cold builds that tell of them, in the order in which they run. */
export function stageRows({ builds, corpora }: Report): StageRow[] {
	const runs = builds.filter(({ contender, kind }) => contender === 'ours' && kind === 'told by stage');
	const names = new Set(runs.flatMap(({ stages }) => stages.map(({ stage }) => stage)));
	return [...names].map((name) => {
		const seconds = corpora.map(({ plans }) => {
			const values = runs
				.filter((run) => run.plans === plans)
				.flatMap(({ stages }) => stages.filter(({ stage }) => stage === name));
			return values.length === 0 ? undefined : median(values.map((stage) => stage.seconds));
		});
		const [first, last] = [seconds[0], seconds.at(-1)];
		return { stage: name, seconds, growth: first && last && seconds.length > 1 ? last / first : undefined };
	});
}
