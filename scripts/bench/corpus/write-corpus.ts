/** Writes corpora of the benchmark as content folders. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersAsked } from '../../../src/corpus/asked.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { areaOf } from './area.ts';
import { makePlan, planFile, type BenchPlan } from './plan.ts';
import { BENCH_ROUNDS } from './rounds.ts';

/**
 * So many plans, spread over boards: three rounds each for up to 450 plans, then up to all ten. A plan is the same
 * in a corpus of every size. The registers are those of the repository.
 *
 * @throws RangeError beyond 1,510 plans: 151 boards in ten rounds.
 */
export function* makeCorpus(count: number, registers = 'content'): Generator<BenchPlan> {
	const { corpus } = readCorpus('', registers);
	const rounds = BENCH_ROUNDS.slice(0, Math.max(3, Math.ceil(count / corpus.boards.length)));
	if (count > corpus.boards.length * BENCH_ROUNDS.length)
		throw new RangeError(`there are not ${count} boards and rounds`);
	const organisations = corpus.organisations.map(({ ods }) => ods);
	const asked = new Map(corpus.templates.map((template) => [template.id, answersAsked(template)]));
	const boards = spread(corpus.boards, Math.ceil(count / rounds.length));
	let made = 0;
	for (const round of rounds) {
		for (const board of boards) {
			if (made === count) return;
			made += 1;
			const next = corpus.boards[corpus.boards.indexOf(board) + 1];
			yield makePlan(areaOf(board, next, organisations), round, asked.get(round.template) ?? []);
		}
	}
}

/** Writes a corpus into `folder/plans`. */
export function writeCorpus(folder: string, plans: Iterable<BenchPlan>): { plans: number; bytes: number } {
	mkdirSync(join(folder, 'plans'), { recursive: true });
	const written = { plans: 0, bytes: 0 };
	for (const plan of plans) {
		const text = planFile(plan);
		writeFileSync(join(folder, 'plans', `${plan.id}.mdx`), text);
		written.plans += 1;
		written.bytes += Buffer.byteLength(text);
	}
	return written;
}

/** So many of the values at even distances, so that every region is there. */
function spread<Value>(values: readonly Value[], count: number): Value[] {
	return Array.from({ length: Math.min(count, values.length) }, (_, index) => {
		const value = values[Math.floor((index * values.length) / count)];
		if (value === undefined) throw new RangeError('beyond the list');
		return value;
	});
}
