/** Times the stages of a build, for those who ask where the time goes. */
import { writeFileSync } from 'node:fs';

/** One stage: how long it took, in seconds, and the resident memory of this process at its end, in bytes. */
export interface Stage {
	stage: string;
	seconds: number;
	memory: number;
}

export interface Stages {
	/** Ends a stage: the time since the one before it ended, or since the process began, added to what it had before. */
	ended: (stage: string) => void;
	done: readonly Stage[];
}

/** A clock for stages that begins with the process, or with the thread. Names of its stages begin with `prefix`. */
export function startStages(prefix = ''): Stages {
	const done: Stage[] = [];
	let last = 0;
	return {
		done,
		ended: (stage) => {
			const now = performance.now();
			const name = prefix + stage;
			const ended = { stage: name, seconds: (now - last) / 1000, memory: process.memoryUsage.rss() };
			const before = done.find((each) => each.stage === name);
			if (before) Object.assign(before, { ...ended, seconds: before.seconds + ended.seconds });
			else done.push(ended);
			last = now;
		},
	};
}

/** Writes the stages as JSON to the file that `BUILD_STAGES` names; nothing where it names none. */
export function writeStages(done: readonly Stage[]): void {
	const file = process.env['BUILD_STAGES'];
	if (file) writeFileSync(file, `${JSON.stringify(done, null, 2)}\n`);
}
