/** Runs a module in a thread of its own and hands over the one message that it posts. */
import { Worker, type MessagePort } from 'node:worker_threads';

export interface Thread<Result> {
	worker: Worker;
	/** Settles with the message; rejects with what went wrong, with the code that the system gave it. */
	done: Promise<Result>;
}

/** Starts a module of this folder with what it is to be given; ports among that are named once more, to be handed over. */
export function runThread<Result>(
	module: `./${string}.ts`,
	workerData: object,
	ports: readonly MessagePort[] = [],
): Thread<Result> {
	const worker = new Worker(new URL(module, import.meta.url), { workerData, transferList: [...ports] });
	const done = new Promise<Result>((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`the thread ${module} ended with code ${code}`)));
	});
	return { worker, done };
}
