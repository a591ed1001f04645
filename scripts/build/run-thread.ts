/** Runs a module in a thread of its own and hands over the one message that it posts. */
import { Worker } from 'node:worker_threads';

export interface Thread<Result> {
	worker: Worker;
	/** Settles with the message; rejects with what went wrong, with the code that the system gave it. */
	done: Promise<Result>;
}

/** Starts a module of this folder with what it is to be given. */
export function runThread<Result>(module: `./${string}.ts`, workerData: object): Thread<Result> {
	const worker = new Worker(new URL(module, import.meta.url), { workerData });
	const done = new Promise<Result>((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`the thread ${module} ended with code ${code}`)));
	});
	return { worker, done };
}
