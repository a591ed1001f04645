/** Documents of other areas, written before any importer had read them: how much of what they state is found. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { HeldOut } from './facts.ts';
import { firstForm } from './first-form.ts';
import { openForm } from './form.ts';
import { type Imported, type Score, score } from './score.ts';
import { secondForm } from './second-form.ts';

const AT_LEAST = 0.9;
const root = fileURLToPath(new URL('../..', import.meta.url));

function importOf({ file, bytes }: HeldOut): Imported {
	const folder = mkdtempSync(join(tmpdir(), 'held-out-'));
	try {
		const path = join(folder, file);
		writeFileSync(path, bytes);
		const node = join(root, 'node_modules/.bin/node');
		const run = spawnSync(node, ['scripts/import.ts', path, '--json'], { cwd: root, encoding: 'utf8' });
		if (run.status !== 0) throw new Error(`the import ended with ${run.status}: ${run.stderr}`);
		const [first] = JSON.parse(run.stdout) as Imported[];
		if (!first) throw new Error('the import printed no result');
		return first;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

// Nothing found of nothing stated is no error.
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (part: number, whole: number): string => `${Math.round(100 * share(part, whole))} %`;

const printed = (scores: Score[], { coverage }: Imported): string =>
	[
		`${'kind'.padEnd(12)} stated  found  right  precision  recall`,
		...scores.map(({ kind, stated, found, right }) =>
			[
				kind.padEnd(12),
				String(stated).padStart(6),
				String(found).padStart(6),
				String(right).padStart(6),
				percent(right, found).padStart(10),
				percent(right, stated).padStart(7),
			].join(' '),
		),
		`unplaced words: ${coverage.unplaced} of ${coverage.words}`,
		...scores.flatMap(({ kind, missed, extra }) => [
			...missed.map((item) => `missed  ${kind}: ${item}`),
			...extra.map((item) => `extra   ${kind}: ${item}`),
		]),
	].join('\n');

describe.each([
	['first form, text copied out of a PDF', firstForm],
	['second form, Word', secondForm],
])('%s', (name, build) => {
	test('at least nine in ten facts of each kind are found, and at least nine in ten found are right', async () => {
		const document = await build();
		const imported = importOf(document);
		const scores = score(document.facts, imported, openForm(document.form).questions);
		const report = printed(scores, imported);
		console.log(`${name}\n${report}`);
		const short = scores.filter(
			({ stated, found, right }) => share(right, stated) < AT_LEAST || share(right, found) < AT_LEAST,
		);
		expect(
			short.map(({ kind }) => kind),
			report,
		).toEqual([]);
	});
});
