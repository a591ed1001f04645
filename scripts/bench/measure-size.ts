/** The measurements at one size of corpus: cold builds in turns, rebuilds, the development server. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { planPath } from '../../src/paths.ts';
import type { BenchPlan } from './corpus/plan.ts';
import { planPage } from './corpus/plan-markdown.ts';
import { makeCorpus, writeCorpus } from './corpus/write-corpus.ts';
import { bin, type Contender } from './contenders/contender.ts';
import { makeCold, placePlans } from './contenders/make-project.ts';
import { changePlan } from './measure/change-plan.ts';
import { measureBuild, type BuildRun } from './measure/measure-build.ts';
import { measureDev, type DevRun } from './measure/measure-dev.ts';
import { measureSite, type SiteRun } from './measure/measure-site.ts';
import { measureUse, type UseRun } from './measure/measure-use.ts';
import type { CorpusSize } from './report/report.ts';

export interface Size {
	plans: number;
	contenders: readonly Contender[];
	/** Folder that holds a project for each contender, under its id. */
	folder: string;
	runs: number;
	dev: boolean;
	site: boolean;
}

/** How often a plan is saved in front of the development server. */
const SAVES = 5;

export async function measureSize({ plans, contenders, folder, runs, dev, site }: Size): Promise<{
	corpus: CorpusSize;
	builds: BuildRun[];
	dev: DevRun[];
	sites: SiteRun[];
	uses: UseRun[];
}> {
	const made = [...makeCorpus(plans)];
	const content = join(folder, `content-${plans}`);
	const { bytes } = writeCorpus(content, made);
	for (const contender of contenders) placePlans(contender, join(folder, contender.id), made.map(planPage));
	const builds: BuildRun[] = [];
	const measure = async (contender: Contender, kind: BuildRun['kind']) => {
		writeOut();
		const run = await measureBuild(contender, join(folder, contender.id), content, { plans, kind });
		builds.push(run);
		console.error(`${plans} plans, ${contender.name}, ${kind}: ${run.seconds.toFixed(1)} s`);
	};
	for (let run = 0; run < runs; run += 1) {
		// Each round begins with another contender, so that none always runs on a machine that another has warmed.
		for (const contender of rotate(contenders, run)) {
			makeCold(contender, join(folder, contender.id));
			await measure(contender, 'cold');
			const putBack = changePlan(planFile(contender, folder, content, first(made)), `Changed for run ${run}.`);
			try {
				await measure(contender, 'one plan changed');
			} finally {
				putBack();
			}
		}
	}
	const ours = contenders.find(({ id }) => id === 'ours');
	if (ours) {
		makeCold(ours, join(folder, ours.id));
		await measure(ours, 'told by stage');
	}
	const devRuns = dev && ours ? [await measureOurs(join(folder, ours.id), content, first(made), plans)] : [];
	const built = site && ours ? join(folder, ours.id, ours.output) : undefined;
	const sites = built ? [await measureSite(built, plans)] : [];
	const uses = built ? [await measureUse(built, plans)] : [];
	rmSync(content, { recursive: true, force: true });
	return { corpus: sizeOf(made, bytes), builds, dev: devRuns, sites, uses };
}

/** Has the system write to disk what it still holds of earlier builds, which it would otherwise do during the next. */
function writeOut(): void {
	// Windows has no such command; there a run may bear some of the writing of the one before.
	if (process.platform !== 'win32') execFileSync('sync');
}

const rotate = <Value>(values: readonly Value[], by: number): Value[] => {
	const at = by % Math.max(1, values.length);
	return [...values.slice(at), ...values.slice(0, at)];
};

function first(plans: readonly BenchPlan[]): BenchPlan {
	const plan = plans[0];
	if (!plan) throw new RangeError('the corpus is empty');
	return plan;
}

const planFile = (contender: Contender, folder: string, content: string, plan: BenchPlan): string =>
	contender.page
		? join(folder, contender.id, contender.page(planPage(plan)).path)
		: join(content, 'plans', `${plan.id}.mdx`);

function measureOurs(project: string, content: string, plan: BenchPlan, plans: number): Promise<DevRun> {
	const command = (port: number) => {
		const dev = bin(project, 'node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port));
		return { ...dev, env: { ...dev.env, CONTENT_DIR: content } };
	};
	return measureDev(
		command,
		{ file: join(content, 'plans', `${plan.id}.mdx`), path: planPath(plan.id) },
		{ plans, saves: SAVES },
	);
}

const sizeOf = (made: readonly BenchPlan[], bytes: number): CorpusSize => ({
	...{ plans: made.length, bytes },
	boards: new Set(made.flatMap(({ plan }) => plan.boards)).size,
	risks: made.reduce((total, { plan }) => total + plan.risks.length, 0),
	schemes: made.reduce((total, { plan }) => total + plan.schemes.length, 0),
});
