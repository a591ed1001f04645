/** Builds a contender's site and measures it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../../build/stages.ts';
import type { Contender } from '../contenders/contender.ts';
import { pageTimes } from './page-times.ts';
import { folderSize, type FolderSize } from './folder-size.ts';
import { runMeasured, type Measured } from './run-measured.ts';

export interface BuildRun extends Omit<Measured, 'output'> {
	contender: string;
	plans: number;
	/** What is told stage by stage is cold too, but its time is not that of a build. */
	kind: 'cold' | 'one plan changed' | 'told by stage';
	site: FolderSize;
	/** Where the time went, where it is told. */
	stages: Stage[];
}

/** Runs the commands of a build one after the other; times add up, peaks do not. */
export async function measureBuild(
	contender: Contender,
	project: string,
	content: string,
	about: Pick<BuildRun, 'plans' | 'kind'>,
): Promise<BuildRun> {
	const parts: Measured[] = [];
	const isTold = about.kind === 'told by stage';
	const commands = (isTold && contender.told) || contender.commands;
	for (const command of commands(project, content)) parts.push(await runMeasured(command));
	const stages = join(project, 'stages.json');
	return {
		contender: contender.id,
		...about,
		seconds: sum(parts.map(({ seconds }) => seconds)) ?? 0,
		processor: sum(parts.map(({ processor }) => processor)),
		memory: parts.every(({ memory }) => memory === undefined)
			? undefined
			: Math.max(...parts.map(({ memory }) => memory ?? 0)),
		loadBefore: parts[0]?.loadBefore ?? 0,
		site: folderSize(join(project, contender.output)),
		stages: isTold && existsSync(stages) ? readStages(stages, parts.map(({ output }) => output).join('\n')) : [],
	};
}

/** The stages that the build wrote down, each kind of page as a part of the stage that made it. */
function readStages(file: string, output: string): Stage[] {
	const written = JSON.parse(readFileSync(file, 'utf8')) as Stage[];
	const pages = [...pageTimes(output)].map(([kind, seconds]) => ({ stage: `of it ${kind}`, seconds, memory: 0 }));
	return written.flatMap((stage) => (stage.stage === 'pages' ? [stage, ...pages] : [stage]));
}

const sum = (values: readonly (number | undefined)[]): number | undefined =>
	values.some((value) => value === undefined)
		? undefined
		: values.reduce<number>((total, value) => total + (value ?? 0), 0);
