/** Runs a command and measures it: time on the clock, processor time and peak memory of the whole process tree. */
import { spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { treeUse } from './process-tree.ts';

export interface Command {
	command: string;
	args: readonly string[];
	cwd: string;
	env?: Readonly<Record<string, string>>;
}

export interface Measured {
	/** Seconds on the clock. */
	seconds: number;
	/** Seconds of processor time, of all processes. Undefined where there is no /proc. */
	processor: number | undefined;
	/** Bytes at the peak, of all processes together. Undefined where there is no /proc. */
	memory: number | undefined;
	/** Load of the machine in the minute before, to tell a quiet machine from a busy one. */
	loadBefore: number;
	/** What it printed, standard output and error together. */
	output: string;
}

/** Milliseconds. To look takes about 1 ms of a processor, which a build that uses all of them is then without. */
const SAMPLE_EVERY = 150;

/** Runs a command to its end. Throws with the end of its output where it fails or takes longer than `limit` seconds. */
export async function runMeasured(run: Command, limit = 1800): Promise<Measured> {
	const loadBefore = loadavg()[0] ?? 0;
	const begun = performance.now();
	const child = spawn(run.command, run.args, {
		cwd: run.cwd,
		env: { ...process.env, ...run.env },
		stdio: ['ignore', 'pipe', 'pipe'],
		// A group of its own, so that on a time limit its children end with it.
		detached: true,
	});
	const chunks: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
	let memory: number | undefined;
	let processor: number | undefined;
	const sample = setInterval(() => {
		const use = child.pid === undefined ? undefined : treeUse(child.pid);
		if (!use) return;
		memory = Math.max(memory ?? 0, use.memory);
		processor = Math.max(processor ?? 0, use.seconds);
		if (performance.now() - begun > limit * 1000) endGroup(child.pid);
	}, SAMPLE_EVERY);
	try {
		const code = await new Promise<number | null>((resolve, reject) => {
			child.on('error', reject);
			child.on('close', resolve);
		});
		const seconds = (performance.now() - begun) / 1000;
		const output = Buffer.concat(chunks).toString('utf8');
		if (code !== 0) {
			throw new Error(`${[run.command, ...run.args].join(' ')} ended with ${code}:\n${output.slice(-3000)}`);
		}
		return { seconds, processor, memory, loadBefore, output };
	} finally {
		clearInterval(sample);
	}
}

/** Ends a process that leads a group, with its group; nothing where it has ended already. */
export function endGroup(leader: number | undefined): void {
	if (leader === undefined) return;
	try {
		process.kill(-leader, 'SIGKILL');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
}
