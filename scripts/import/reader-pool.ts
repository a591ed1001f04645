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
		const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), {
			resourceLimits: { maxOldGenerationSizeMb: this.limits.mebibytes },
			env: {},
		});
		// A thread that dies while it has nothing to do is forgotten; one that dies at work is reported by `run`.
		const forget = (): void => {
			const at = this.idle.indexOf(worker);
			if (at >= 0) this.idle.splice(at, 1);
		};
		return worker.on('error', forget).on('exit', forget);
	}

	run(worker: Worker, job: Job): void {
		const done = (outcome: () => void, keep: boolean): void => {
			clearTimeout(timer);
			clearInterval(watch);
			worker.off('message', onMessage).off('error', onError).off('exit', onExit);
			this.busy -= 1;
			if (keep) {
				worker.unref();
				this.idle.push(worker);
			} else void worker.terminate();
			outcome();
			this.next();
		};
		const refuse = (error: Error): void => done(() => job.reject(error), false);
		const onMessage = (answer: ReaderAnswer): void => {
			if (answer.outcome === 'read') return done(() => job.resolve(answer.document), true);
			if (answer.outcome === 'failed') return refuse(Object.assign(new Error(answer.message), { stack: answer.stack }));
			done(() => job.reject(new UnreadableFile(answer.code, answer.message, answer.remedy)), true);
		};
		const onError = (error: NodeJS.ErrnoException): void =>
			refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory(this.limits) : error);
		const onExit = (code: number): void => refuse(new Error(`The reading thread ended by itself (${code}).`));
		const timer = setTimeout(() => refuse(tooSlow(this.limits)), this.limits.milliseconds);
		const ceiling = process.memoryUsage.rss() + this.limits.mebibytes * MEBIBYTE * 1.5;
		const watch = setInterval(() => {
			if (process.memoryUsage.rss() > ceiling) refuse(tooMuchMemory(this.limits));
		}, WATCH_EVERY);
		worker.on('message', onMessage).on('error', onError).on('exit', onExit);
		worker.ref();
		worker.postMessage(job.path);
	}
}

function tooSlow({ milliseconds }: Limits): UnreadableFile {
	return new UnreadableFile('too-slow', `It was not read within ${milliseconds / 1000} seconds.`);
}

function tooMuchMemory(limits: Limits): UnreadableFile {
	return new UnreadableFile('too-much-memory', `Reading it took more than ${limits.mebibytes} MiB of memory.`);
}
