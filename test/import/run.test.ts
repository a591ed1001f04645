/** An import from its files to its exit code, with the world watched: what is printed, what is written, what is not. */
import { describe, expect, test } from 'vitest';
import type { Effects } from '../../scripts/import/effects.ts';
import type { Options } from '../../scripts/import/options.ts';
import { readText } from '../../scripts/import/readers/text.ts';
import { runImport } from '../../scripts/import/run.ts';
import { UnreadableFile } from '../../scripts/import/unreadable-file.ts';
import { marrowdalePlan } from '../documents/build/cases/marrowdale.ts';
import { thistleportPlan } from '../documents/build/cases/thistleport.ts';
import { makeText } from '../documents/build/make-text.ts';
import { inventedKnowledge } from './invented-knowledge.ts';

const marrowdale = makeText(marrowdalePlan(), 'tabs');
const PLAN = 'out/plans/marrowdale-2014-04.mdx';

/** A world with some documents and files in it. */
function world(documents: Record<string, string>, files: Record<string, string> = {}) {
	const printed: string[] = [];
	const progress: (string | undefined)[] = [];
	const effects: Effects = {
		readDocument: async (path) => {
			const text = documents[path];
			if (text === undefined) throw new UnreadableFile('not-found', 'There is no such file.');
			return readText(Buffer.from(text), path);
		},
		readText: (path) => files[path],
		writeText: (path, text) => {
			files[path] = text;
		},
		print: (text) => {
			printed.push(text);
		},
		progress: (line) => {
			progress.push(line);
		},
	};
	const run = (options: Partial<Options> = {}) =>
		runImport(
			{ files: Object.keys(documents), into: 'out', write: false, json: false, jobs: 2, ...options },
			inventedKnowledge(),
			effects,
		);
	return { run, files, printed, progress };
}

test('without --write nothing is written, and the report says what would be', async () => {
	const { run, files, printed } = world({ 'm.txt': marrowdale });
	expect(await run()).toBe(0);
	expect(files).toEqual({});
	expect(printed.join('\n')).toContain('m.txt: a plan → marrowdale-2014-04');
	expect(printed.at(-1)).toMatch(/^Nothing was written; --write would write 1 plan to out/);
});

test('with --write the plan is written, and importing it again changes nothing', async () => {
	const { run, files, printed } = world({ 'm.txt': marrowdale });
	expect(await run({ write: true })).toBe(0);
	expect(Object.keys(files)).toEqual([PLAN]);
	const first = files[PLAN];
	expect(first).toContain('text: published');
	expect(await run({ write: true })).toBe(0);
	expect(files[PLAN]).toBe(first);
	expect(printed.join('\n')).toContain('none since the earlier import');
});

test('a changed document shows what was added, changed and removed, and records keep their ids', async () => {
	const { run, files } = world({ 'm.txt': marrowdale });
	await run({ write: true });
	const rows = marrowdale.split('\n');
	const gone = rows.findIndex((row) => row.startsWith('Home care agencies'));
	const edited = rows
		.filter((_, index) => index !== gone)
		.map((row) =>
			row.replace('Savings do not arrive in the first year.\tHigh', 'Savings do not arrive in the first year.\tMedium'),
		)
		.map((row) => (row.startsWith('Moving money') ? `A new risk comes first.\tLow\tIt is watched.\n${row}` : row));
	const again = world({ 'm.txt': edited.join('\n') }, files);
	expect(await again.run({ write: true })).toBe(0);
	const report = again.printed.join('\n');
	expect(report).toContain('added risks.r05: a new risk comes first');
	expect(report).toContain('removed risks.r02: home care agencies');
	expect(report).toContain('changed risks.r04: savings do not arrive');
	expect(files[PLAN]).toMatch(/id: r05\n\s+risk: A new risk comes first/);
});

test('with --json one array and nothing else is printed, an object a file, in order', async () => {
	const { run, printed } = world({
		'm.txt': marrowdale,
		't.txt': makeText(thistleportPlan(), 'tabs'),
		'note.txt': 'Nothing here.',
	});
	expect(await run({ json: true })).toBe(0);
	expect(printed).toHaveLength(1);
	const reports = JSON.parse(printed[0] ?? '') as Record<string, unknown>[];
	expect(reports.map(({ file, kind }) => [file, kind])).toEqual([
		['m.txt', 'plan'],
		['t.txt', 'plan'],
		['note.txt', 'unknown'],
	]);
	for (const report of reports) {
		expect(Object.keys(report)).toEqual([
			'file',
			'kind',
			'plan',
			'printed',
			'leftOut',
			'answers',
			'issues',
			'coverage',
		]);
		for (const issue of report.issues as object[])
			expect(Object.keys(issue)).toEqual(['code', 'severity', 'place', 'message', 'remedy']);
	}
});

test('a file that is refused ends the run with 1, is said to be refused, and the others are still written', async () => {
	const { run, files, printed } = world({ 'm.txt': marrowdale, 'note.txt': 'Nothing here.' });
	expect(await run({ files: ['missing.docx', 'm.txt', 'note.txt'], write: true })).toBe(1);
	expect(Object.keys(files)).toEqual([PLAN]);
	expect(printed[0]).toMatch(/^missing.docx: refused\n {2}cannot use {2}There is no such file\.\n {14}\S[^\n]*$/);
	expect(printed[2]?.split('\n')[0]).toBe('note.txt: not on a known form');
	expect(printed.join('\n')).toContain('There is no such file.');
});

test('progress is shown over many files and taken away at the end', async () => {
	const { run, progress } = world({ 'a.txt': marrowdale, 'b.txt': 'x' });
	await run();
	expect(progress.some((line) => line?.includes('2 of 2'))).toBe(true);
	expect(progress.at(-1)).toBeUndefined();
});

test('a digest written by hand is not overwritten', async () => {
	const { run, files } = world({ 'm.txt': marrowdale });
	await run({ write: true });
	const digest = (files[PLAN] ?? '').replace('text: published', 'text: digest');
	files[PLAN] = digest;
	expect(await run()).toBe(0);
	expect(await run({ write: true })).toBe(1);
	expect(files[PLAN]).toBe(digest);
});

test('two files that make one plan: the first is written', async () => {
	const { run } = world({ 'a.txt': marrowdale, 'b.txt': marrowdale });
	expect(await run()).toBe(0);
	expect(await run({ write: true })).toBe(1);
});

test('a council that no register has gives a draft that the site passes over, with the nearest name', async () => {
	const { run, files, printed } = world({
		'm.txt': marrowdale
			.replace('Marrowdale County Council', 'Marowdale County Council')
			.replace('Borough of Eskham', ''),
	});
	expect(await run({ write: true })).toBe(0);
	expect(Object.keys(files)).toEqual(['out/plans/_marowdale-county-council-2014-04.mdx']);
	expect(printed.join('\n')).toMatch(
		/No council in the register is called “Marowdale County Council[^”]*”; the nearest is Marrowdale County Council/,
	);
});

describe('corrections', () => {
	const correction = (on: string, was: unknown, becomes: unknown) =>
		JSON.stringify([{ on, was, becomes, reason: 'the minutes say so', by: 'A. Clerk', date: '2026-11-20' }]);
	const path = 'out/corrections/marrowdale-2014-04.yml';
	const agreed = correction(
		'budgets.2014/15.agreed',
		{ state: 'unanswered', raw: '£0.00' },
		{ year: '2014/15', kind: 'agreed', state: 'read', raw: '£0.00', pounds: 900000, unit: 'inferred' },
	);

	test('are applied at every import and never touched', async () => {
		const { run, files, printed } = world({ 'm.txt': marrowdale }, { [path]: agreed });
		await run({ write: true });
		await run({ write: true });
		expect(files[PLAN]).toContain('pounds: 900000');
		expect(files[path]).toBe(agreed);
		expect(printed.join('\n')).toContain('Corrected: budgets.2014/15.agreed (the minutes say so).');
	});

	test('are not applied where the document no longer gives what they were made for', async () => {
		const { run, files, printed } = world({ 'm.txt': marrowdale.replace('£0.00', '£850,000') }, { [path]: agreed });
		await run({ write: true });
		expect(files[PLAN]).toContain('pounds: 850000');
		expect(printed.join('\n')).toContain('A correction was not applied to budgets.2014/15.agreed');
	});

	test('that cannot be read are told with their place, and end the run with 1', async () => {
		const { run, printed } = world({ 'm.txt': marrowdale }, { [path]: '- on: boards\n  becomes: [eskham]\n' });
		expect(await run()).toBe(1);
		expect(printed.join('\n')).toMatch(/corrections cannot be read: out\/corrections\/marrowdale-2014-04\.yml:1:/);
	});

	test.each([
		['boards', ['marrowdale', 'eskham'], ['eskham'], 'out/plans/eskham-2014-04.mdx', 'boards:\n  - eskham\n'],
		['risks.r02.rating.value.word', 'medium', 'high', PLAN, 'word: high'],
		['risks.r03', { rating: { raw: 'Low' } }, undefined, PLAN, 'id: r04'],
	])('may amend %s', async (on, was, becomes, file, contains) => {
		const { run, files } = world({ 'm.txt': marrowdale }, { [path]: correction(on, was, becomes) });
		await run({ write: true });
		// Once more, over what the first import wrote: ids and corrections hold.
		await run({ write: true });
		expect(files[file]).toContain(contains);
		if (on === 'risks.r03') expect(files[file]).not.toContain('id: r03');
	});
});
