/** Keeps the threads that read files, one file at a time each, and ends a thread that takes too long or too much. */
import { Worker } from 'node:worker_threads';
import type { ReadDocument } from './blocks.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import type { ReaderAnswer } from './reader-worker.ts';
import { UnreadableFile } from './unreadable-file.ts';

const MEBIBYTE = 1 << 20;
/** How often the memory of the process is looked at, in milliseconds. Buffers are not under a thread's own limit. */
const WATCH_EVERY = 100;

interface Job {
	path: string;
	resolve: (document: ReadDocument) => void;
	reject: (reason: Error) => void;
}

/** Threads that read files. Idle threads do not keep the process alive. */
export class ReaderPool {
	readonly size: number;
	readonly limits: Limits;
	readonly idle: Worker[] = [];
	readonly waiting: Job[] = [];
	busy = 0;

	constructor(size: number, limits: Limits = LIMITS) {
		this.size = size;
		this.limits = limits;
	}

	/** Reads a file. Rejects with `UnreadableFile` where it is refused, and with any other error where we are at fault. */
	read(path: string): Promise<ReadDocument> {
		return new Promise((resolve, reject) => {
			this.waiting.push({ path, resolve, reject });
			this.next();
		});
	}

	/** Ends every idle thread. */
	async close(): Promise<void> {
		await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
	}

	next(): void {
		if (this.busy >= this.size) return;
		const job = this.waiting.shift();
		if (!job) return;
		this.busy += 1;
		this.run(this.idle.pop() ?? this.start(), job);
	}

	start(): Worker {
		return new Worker(new URL('./reader-worker.ts', import.meta.url), {
			resourceLimits: { maxOldGenerationSizeMb: this.limits.mebibytes },
			env: {},
			stdin: false,
		});
	}

	run(worker: Worker, job: Job): void {
		const done = (outcome: () => void, keep: boolean): void => {
			clearTimeout(timer);
			clearInterval(watch);
			worker.removeAllListeners();
			this.busy -= 1;
			if (keep) {
				worker.unref();
				this.idle.push(worker);
			} else {
				// What a thread still does once it is being ended concerns nobody.
				worker.on('error', () => undefined);
				void worker.terminate();
			}
			outcome();
			this.next();
		};
		const refuse = (error: Error): void => done(() => job.reject(error), false);
		const seconds = Math.round(this.limits.milliseconds / 1000);
		const timer = setTimeout(
			() => refuse(new UnreadableFile('too-slow', `It was not read within ${seconds} seconds.`)),
			this.limits.milliseconds,
		);
		const ceiling = process.memoryUsage.rss() + this.limits.mebibytes * MEBIBYTE * 1.5;
		const watch = setInterval(() => {
			if (process.memoryUsage.rss() > ceiling) refuse(tooMuchMemory(this.limits));
		}, WATCH_EVERY);
		worker.once('message', (answer: ReaderAnswer) => {
			if (answer.outcome === 'read') done(() => job.resolve(answer.document), true);
			else if (answer.outcome === 'refused') {
				done(() => job.reject(new UnreadableFile(answer.code, answer.message, answer.remedy)), true);
			} else refuse(Object.assign(new Error(answer.message), { stack: answer.stack }));
		});
		worker.once('error', (error: NodeJS.ErrnoException) => {
			refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory(this.limits) : error);
		});
		worker.once('exit', (code) => refuse(new Error(`The reading thread ended by itself (${code}).`)));
		worker.ref();
		worker.postMessage(job.path);
	}
}

function tooMuchMemory(limits: Limits): UnreadableFile {
	return new UnreadableFile('too-much-memory', `Reading it took more than ${limits.mebibytes} MiB of memory.`);
}
