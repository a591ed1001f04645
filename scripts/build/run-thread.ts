/** Runs a module in a thread of its own and hands over the one message that it posts. */
import { Worker, type MessagePort } from 'node:worker_threads';

export interface Thread<Result> {
	worker: Worker;
	/** Settles with the message; rejects with what went wrong, with the code that the system gave it. */
	done: Promise<Result>;
}

/**
 * Room for what a thread has just made, in MB, three parts of 16. By itself Node takes up to four times as much, of which
 * most is garbage: at 1,500 plans this saves 0.12 GB, the same for the main thread (`--max-semi-space-size=16` in
 * package.json) another 0.06, for 2 to 3 % of a processor's time.
 *
 * Old generations of both threads may grow by half before they are marked again (`--heap-growing-percent=50` there). Left
 * to itself V8 marks after a tenth, since that hardly stops the thread; but the marking takes a whole processor beside it.
 * At 1,500 plans: 46 times 0.3 GB, a tenth of all processor time. In turns, six times: 2 to 13 % sooner in five, and no
 * more memory.
 */
const YOUNG_GENERATION = 48;

/** Starts a module of this folder with what it is to be given; ports among that are named once more, to be handed over. */
export function runThread<Result>(
	module: `./${string}.ts`,
	workerData: object,
	ports: readonly MessagePort[] = [],
): Thread<Result> {
	const worker = new Worker(new URL(module, import.meta.url), {
		workerData,
		transferList: [...ports],
		resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
	});
	const done = new Promise<Result>((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`the thread ${module} ended with code ${code}`)));
	});
	return { worker, done };
}
