/** One import from its files to its exit code. */
import { basename, join } from 'node:path';
import type { Effects } from './effects.ts';
import { issue } from './issues.ts';
import type { Draft, Knowledge } from './model.ts';
import type { Options } from './options.ts';
import { leftOutToMarkdown } from './render/left-out.ts';
import { jsonReport } from './reporters/json.ts';
import { reportDraft, summaryTable } from './reporters/terminal.ts';
import { finish, type Finished } from './stages/finish.ts';
import { joinParts } from './stages/part2.ts';
import { readDraft } from './stages/read.ts';

/** Where registers and corrections come from when the folder written to has none. */
export const HOME = 'content';

/**
 * Reads, finishes, writes and reports. Reports come in the order of the files, however many are read at once.
 *
 * @returns 0, or 1 where a file was refused.
 */
export async function runImport(options: Options, knowledge: Knowledge, effects: Effects): Promise<0 | 1> {
	const drafts = joinParts(await readAll(options, knowledge, effects), knowledge.registers);
	const finished = drafts.map((draft) => finish(draft, { into: options.into, fallback: HOME }, effects));
	refuseTwins(finished);
	if (options.write) for (const each of finished) writeOne(each, options.into, effects);
	const rows = options.files.map((path, index) => ({ path, ...(finished[index] as Finished) }));
	if (options.json)
		effects.print(
			JSON.stringify(
				rows.map(({ path, draft }) => jsonReport(path, draft)),
				null,
				'\t',
			),
		);
	else {
		for (const { path, draft, changes } of rows) effects.print(reportDraft(path, draft, changes));
		if (rows.length > 1) effects.print(`\n${summaryTable(rows)}`);
		effects.print(closingLine(rows, options));
	}
	const failed = finished.some(
		({ draft, barred }) => draft.issues.some(({ severity }) => severity === 'error') || (barred && options.write),
	);
	return failed ? 1 : 0;
}

/** Files in order, at most `jobs` of them under way at once. */
async function readAll({ files, jobs }: Options, knowledge: Knowledge, effects: Effects): Promise<Draft[]> {
	const drafts: Draft[] = [];
	let next = 0;
	let done = 0;
	const work = async (): Promise<void> => {
		while (next < files.length) {
			const at = next;
			next += 1;
			drafts[at] = await readDraft(files[at] ?? '', knowledge, effects);
			done += 1;
			if (files.length > 1) effects.progress(progressLine(done, files.length, files[at] ?? ''));
		}
	};
	await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, work));
	effects.progress(undefined);
	return drafts;
}

const BAR = 20;

function progressLine(done: number, all: number, path: string): string {
	const full = Math.round((BAR * done) / all);
	return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${done} of ${all}  ${basename(path)}`;
}

/** Two files of one run that make the same plan: the first is written. */
function refuseTwins(finished: Finished[]): void {
	const seen = new Set<string>();
	finished.forEach((each, index) => {
		const path = each.file?.path;
		if (path === undefined) return;
		if (seen.has(path)) {
			const issues = [...each.draft.issues, issue('same-plan', undefined, each.draft.id)];
			finished[index] = { ...each, draft: { ...each.draft, issues }, file: undefined, barred: true };
		}
		seen.add(path);
	});
}

function writeOne({ draft, file }: Finished, into: string, effects: Effects): void {
	if (file) effects.writeText(file.path, file.text());
	const leftOut = leftOutToMarkdown(draft);
	if (leftOut) effects.writeText(join(into, 'left-out', `${draft.file.replace(/\.[^.]*$/, '')}.md`), leftOut);
}

function closingLine(rows: readonly Finished[], { write, into }: Options): string {
	const count = rows.filter(({ file }) => file).length;
	const plans = `${count} ${count === 1 ? 'plan' : 'plans'}`;
	return write
		? `Wrote ${plans} to ${join(into, 'plans')}.`
		: `Nothing was written; --write would write ${plans} to ${join(into, 'plans')}.`;
}
