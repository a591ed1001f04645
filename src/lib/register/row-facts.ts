/**
 * What has to be known of every row of a long list before its pages are listed: how long each is when drawn, and whether
 * it is what it was. It is kept for the next build plan by plan: after one plan has changed, its rows alone are drawn.
 */
import { digestOf } from '../cache-key.ts';
import { keptValue } from '../kept-values.ts';
import { sha256 } from '../sha256.ts';

/** Rows by their places. */
export interface RowsToDraw {
	/** What tells this list from others. */
	name: string;
	count: number;
	/** Digest of what a row is made of but the code; undefined where it is not known. Rows of one source stand together. */
	sourceOf: (place: number) => string | undefined;
	/** Draws a row, with its length, and with all that may make it another row. */
	draw: (place: number) => { length: number; text: string };
}

export interface RowFacts {
	lengthOf: (place: number) => number;
	/** What rows at some places hold, one after another: the same for the same rows. */
	digestOf: (places: Iterable<number>) => string;
}

/** Rows of one source. */
interface Run {
	/** Place of the first. */
	from: number;
	lengths: readonly number[];
	digest: string;
}

/** Draws the rows of every source that nothing is kept of, in their order. */
export function rowFacts(list: RowsToDraw): RowFacts {
	const runAt = runsOf(list).flatMap((run) => run.lengths.map(() => run));
	return {
		lengthOf: (place) => runAt[place]!.lengths[place - runAt[place]!.from]!,
		digestOf: (places) => {
			const parts: (string | number)[] = [];
			let last: Run | undefined;
			for (const place of places) {
				const run = runAt[place]!;
				if (run !== last) parts.push(run.digest);
				parts.push(place - run.from);
				last = run;
			}
			return digestOf(parts);
		},
	};
}

function runsOf(list: RowsToDraw): Run[] {
	const { name, count, sourceOf } = list;
	const runs: Run[] = [];
	for (let from = 0, to = 0; from < count; from = to) {
		const source = sourceOf(from);
		to = from + 1;
		while (source !== undefined && to < count && sourceOf(to) === source) to += 1;
		const draw = () => drawRun(list, from, to);
		runs.push({ from, ...(source === undefined ? draw() : keptValue(`${name} rows of ${source}`, draw)) });
	}
	return runs;
}

function drawRun({ draw }: RowsToDraw, from: number, to: number): Omit<Run, 'from'> {
	const lengths: number[] = [];
	let all = '';
	for (let place = from; place < to; place += 1) {
		const { length, text } = draw(place);
		lengths.push(length);
		all += `${text}\n`;
	}
	return { lengths, digest: sha256(all) };
}
