/** Runs a module in a thread of its own and hands over the one message that it posts. */
import { Worker, type MessagePort } from 'node:worker_threads';

export interface Thread<Result> {
	worker: Worker;
	/** Settles with the message; rejects with what went wrong, with the code that the system gave it. */
	done: Promise<Result>;
}

/**
 * Room for what a thread has just made, in MB, three parts of 32; the same for the main thread (`--max-semi-space-size=32`
 * in package.json). At 1,500 plans 16 saves no memory and takes 4 to 16 % longer, in three turns: more of what is made is
 * still in use when it is cleared up. Node by itself takes up to 64, which was slower while threads held more.
 *
 * Old generations of both threads may grow by half before they are marked again (`--heap-growing-percent=50` there). Left
 * to itself V8 marks after a tenth, since that hardly stops the thread; but the marking takes a whole processor beside it.
 * At 1,500 plans: 46 times 0.3 GB, a tenth of all processor time. In turns, six times: 2 to 13 % sooner in five, and no
 * more memory.
 */
const YOUNG_GENERATION = 96;

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
