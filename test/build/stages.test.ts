/** Stages of a build: each is told once, with all of its time. */
import { expect, test } from 'vitest';
import { startStages } from '../../scripts/build/stages.ts';

test('a stage that ends again has the time of both, and stands where it stood', () => {
	const stages = startStages('beside: ');
	for (const name of ['data', 'pictures', 'data']) stages.ended(name);
	expect(stages.done.map(({ stage }) => stage)).toEqual(['beside: data', 'beside: pictures']);
	// The first began with the process, the others took next to nothing.
	const [data, pictures] = stages.done;
	expect(data!.seconds + pictures!.seconds).toBeCloseTo(performance.now() / 1000, 1);
	expect(data!.memory).toBeGreaterThan(0);
});
