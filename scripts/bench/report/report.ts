/** What a run of the benchmark found: the shape of docs/bench.json. */
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { BuildRun } from '../measure/measure-build.ts';
import type { DevRun } from '../measure/measure-dev.ts';
import type { SiteRun } from '../measure/measure-site.ts';
import type { UseRun } from '../measure/measure-use.ts';

export interface Machine {
	processor: string;
	cores: number;
	/** Bytes. */
	memory: number;
	system: string;
	node: string;
	/** Load in the minute before the benchmark began. */
	loadBefore: number;
}

export interface CorpusSize {
	plans: number;
	boards: number;
	risks: number;
	schemes: number;
	/** Bytes of the plans' files. */
	bytes: number;
}

export interface Report {
	/** When it began, ISO 8601. */
	begun: string;
	machine: Machine;
	/** Packages of the rivals, `astro@7.3.4`, by contender. */
	packages: Record<string, string[]>;
	corpora: CorpusSize[];
	builds: BuildRun[];
	dev: DevRun[];
	/** What holds of our largest site, and what it is like to use; none where they were left out. */
	sites: SiteRun[];
	uses: UseRun[];
}

/** The machine that runs this. */
export const thisMachine = (): Machine => ({
	processor: cpus()[0]?.model ?? 'unknown',
	cores: cpus().length,
	memory: totalmem(),
	system: `${platform()} ${release()}`,
	node: process.version,
	loadBefore: loadavg()[0] ?? 0,
});
