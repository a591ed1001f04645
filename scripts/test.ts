/** `npm test`: every check there is. Prints a line a step, what failed, what was skipped and why, and the counts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lanesOf, type Step } from './test/steps.ts';
import { broken, closingLine, sumTallies, type Tally } from './test/tally.ts';

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function runStep({ name, run }: Step): Promise<Tally> {
	const began = performance.now();
	const tally = await run().catch((error: unknown) =>
		broken(error instanceof Error ? (error.stack ?? '') : String(error)),
	);
	const mark = tally.failed.length > 0 ? 'FAILED' : 'passed';
	console.log(`${mark}  ${name.padEnd(10)}  ${seconds(began).padStart(7)}  ${closingLine(tally)}`);
	return tally;
}

/** Runs the steps of a lane in order; those that stand on one that failed are skipped, with that reason. */
async function runLane(steps: readonly Step[]): Promise<Tally[]> {
	const tallies: Tally[] = [];
	let missing: string | undefined;
	for (const step of steps) {
		const tally: Tally = missing
			? { passed: 0, failed: [], skipped: [{ name: step.name, why: `${missing} failed` }] }
			: await runStep(step);
		tallies.push(tally);
		if (step.needed && tally.failed.length > 0) missing = step.name;
	}
	return tallies;
}

const began = performance.now();
const scratch = await mkdtemp(join(tmpdir(), 'better-care-plans-'));
try {
	const lanes = await Promise.all(lanesOf({ site: join(scratch, 'site'), scratch }).map(runLane));
	const total = sumTallies(lanes.flat());
	for (const failure of total.failed) console.log(`\nFAILED: ${failure}`);
	for (const { name, why } of total.skipped) console.log(`\nskipped: ${name}\n    ${why}`);
	console.log(`\nEvery check took ${seconds(began)}.`);
	console.log(closingLine(total));
	process.exitCode = total.failed.length > 0 ? 1 : 0;
} finally {
	await rm(scratch, { recursive: true, force: true });
}
