/** Reads a content folder: registers, plans and papers, every check made, every problem told. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Corpus, PaperRecord, PlanRecord, Registers } from '../domain/corpus.ts';
import { isProblem, splitFrontmatter } from '../lib/frontmatter.ts';
import { parseLocatedYaml } from '../lib/located-yaml.ts';
import type { Problem } from '../lib/problem.ts';
import { checkAcross } from './check-across.ts';
import { saveKept } from './kept-records.ts';
import type { Outcome } from './outcome.ts';
import { nameOf, readFile } from './read-file.ts';
import { readPaper } from './read-paper.ts';
import { readPlan } from './read-plan.ts';
import { readChanges } from './read-changes.ts';
import { CHANGES, REGISTERS, STATEMENT, readTemplates } from './registers.ts';

export interface ReadCorpus {
	/** Everything that could be read; complete only where there are no problems. */
	corpus: Corpus;
	problems: Problem[];
}

/** The files of a content folder in the order of their names. Files that begin with `_` or `.` are passed over. */
export function listRecordFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter(isRecordFile)
		.sort()
		.map((name) => join(folder, name));
}

/** Whether the name of a file is that of a record. */
export const isRecordFile = (file: string): boolean => /\.mdx?$/.test(file) && !/^[._]/.test(basename(file));

/**
 * Reads the whole of a content folder. Registers that it lacks come from `fallback`. With a `readRecord` of their own,
 * several readers can share the files of plans and papers.
 */
export function readCorpus(contentDir: string, fallback = 'content', readRecord = readFile): ReadCorpus {
	const problems: Problem[] = [];
	const files = {
		plans: listRecordFiles(join(contentDir, 'plans')),
		papers: listRecordFiles(join(contentDir, 'papers')),
	};
	const plans: PlanRecord[] = [];
	const papers: PaperRecord[] = [];
	for (const [ids, file] of uniqueIds(files.plans)) {
		if (ids.taken) problems.push(twinProblem(nameOf(file), nameOf(ids.taken)));
		const { record, problems: found } = readRecord(readPlan, file);
		problems.push(...found);
		if (record && !ids.taken) plans.push(record);
	}
	for (const file of files.papers) {
		const { record, problems: found } = readRecord(readPaper, file);
		problems.push(...found);
		if (record) papers.push(record);
	}
	const changesFile = join(contentDir, CHANGES.file);
	const changes = readChanges(changesFile, {
		plan: plans.map(({ id }) => id),
		paper: papers.map(({ id }) => id),
	});
	problems.push(...changes.problems);
	const corpus: Corpus = {
		...readRegisters(contentDir, fallback, problems),
		...{ plans, papers, changes: changes.changes },
	};
	const fileById = { plans: firstById(files.plans), papers: firstById(files.papers) };
	const fileOf = (kind: 'plans' | 'papers', id: string) =>
		nameOf(fileById[kind].get(id) ?? join(contentDir, kind, `${id}.mdx`));
	problems.push(...checkAcross(corpus, fileOf, locateInFile));
	return { corpus, problems };
}

/** Keeps what was read of a content folder for the next process. */
export function saveCorpus(contentDir: string, fallback = 'content'): void {
	for (const folder of ['plans', 'papers']) saveKept(join(contentDir, folder));
	for (const dir of new Set([contentDir, fallback])) [dir, join(dir, 'templates')].forEach(saveKept);
}

function readRegisters(contentDir: string, fallback: string, problems: Problem[]): Registers {
	const read = <Made>(source: { file: string; read: (text: string, file: string) => Outcome<Made> }) => {
		const own = join(contentDir, source.file);
		const file = existsSync(own) ? own : join(fallback, source.file);
		if (!existsSync(file)) {
			problems.push(missingProblem(nameOf(file)));
			return undefined;
		}
		const outcome = readFile(source.read, file);
		problems.push(...outcome.problems);
		return outcome.record;
	};
	const templates = readTemplates(contentDir, fallback);
	problems.push(...templates.problems);
	// Nothing of the corpus hangs on it; a fault in it stops a build all the same.
	read(STATEMENT);
	return {
		authorities: read(REGISTERS.authorities) ?? [],
		boards: read(REGISTERS.boards) ?? [],
		organisations: read(REGISTERS.organisations) ?? [],
		rounds: read(REGISTERS.rounds) ?? [],
		glossary: read(REGISTERS.glossary) ?? [],
		templates: templates.templates,
	};
}

/** The files by the id in their name; the first where two have the same. */
const firstById = (files: readonly string[]): ReadonlyMap<string, string> =>
	new Map(files.toReversed().map((file) => [basename(file, extname(file)), file]));

function* uniqueIds(files: readonly string[]): Generator<[{ taken: string | undefined }, string]> {
	const seen = new Map<string, string>();
	for (const file of files) {
		const id = basename(file, extname(file));
		yield [{ taken: seen.get(id) }, file];
		seen.set(id, file);
	}
}

function missingProblem(file: string): Problem {
	return { file, line: 1, column: 1, field: '', message: 'this register is missing', remedy: 'Restore the file.' };
}

function twinProblem(file: string, twin: string): Problem {
	return {
		file,
		line: 1,
		column: 1,
		field: '',
		message: `${twin} is a file for the same plan`,
		remedy: 'Keep one of the two files.',
	};
}

/** Finds a field's place by parsing the file again: only done for files that have a problem. */
function locateInFile(file: string, path: (string | number)[]): { line: number; column: number } {
	const split = splitFrontmatter(readFileSync(file, 'utf8'), file);
	return isProblem(split) ? { line: 1, column: 1 } : parseLocatedYaml(split.yaml, file, split.yamlLine).locate(path);
}
