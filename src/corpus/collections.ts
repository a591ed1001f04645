/** What each collection of Astro's content layer is read with: a loader over our readers, and the schema of an entry. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AccessibilityStatement } from '../domain/accessibility.ts';
import { Change } from '../domain/change.ts';
import { GlossaryTerm } from '../domain/glossary.ts';
import { PaperEntry } from '../domain/paper.ts';
import { PlanEntry } from '../domain/plan.ts';
import { Authority, Board, Organisation, Round } from '../domain/register.ts';
import { Template } from '../domain/template.ts';
import { folderLoader } from './folder-loader.ts';
import type { Outcome } from './outcome.ts';
import { readFile } from './read-file.ts';
import { readPaper } from './read-paper.ts';
import { readPlan } from './read-plan.ts';
import { CHANGES, REGISTERS, STATEMENT, readTemplate } from './registers.ts';
import { rowsLoader } from './rows-loader.ts';

type Register = (typeof REGISTERS)[keyof typeof REGISTERS];

/** Loader and schema of every collection of a content folder. A register that it lacks comes from the repository's own. */
export function collectionsOf(contentDir: string) {
	const fileOf = (name: string) => [contentDir, 'content'].map((dir) => join(dir, name)).find(existsSync) ?? name;
	const rows = <Row extends Record<string, unknown>>(register: Register, id: (row: Row) => string) =>
		rowsLoader(
			() => [fileOf(register.file)],
			(file) => keyed(readFile<unknown>(register.read, file) as Outcome<Row[]>, id),
		);
	return {
		plans: {
			loader: folderLoader({
				folder: join(contentDir, 'plans'),
				read: readPlan,
				entry: ({ plan: { boards, round, template, text, status } }) => ({ boards, round, template, text, status }),
			}),
			schema: PlanEntry,
		},
		papers: {
			loader: folderLoader({
				folder: join(contentDir, 'papers'),
				read: readPaper,
				entry: ({ paper: { boards, round, text, title, meeting } }) => ({ boards, round, text, title, meeting }),
			}),
			schema: PaperEntry,
		},
		authorities: { loader: rows<Authority>(REGISTERS.authorities, ({ code }) => code), schema: Authority },
		boards: { loader: rows<Board>(REGISTERS.boards, ({ id }) => id), schema: Board },
		organisations: { loader: rows<Organisation>(REGISTERS.organisations, ({ ods }) => ods), schema: Organisation },
		rounds: { loader: rows<Round>(REGISTERS.rounds, ({ id }) => id), schema: Round },
		glossary: { loader: rows<GlossaryTerm>(REGISTERS.glossary, ({ id }) => id), schema: GlossaryTerm },
		changes: {
			loader: rowsLoader(
				() => [join(contentDir, CHANGES.file)].filter(existsSync),
				(file) => keyed(readFile(CHANGES.read, file), ({ id }) => id),
			),
			schema: Change,
		},
		statement: {
			loader: rowsLoader(
				() => [fileOf(STATEMENT.file)],
				(file) => single(readFile(STATEMENT.read, file), () => 'accessibility'),
			),
			schema: AccessibilityStatement,
		},
		templates: {
			loader: rowsLoader(
				() => templateFiles(fileOf('templates')),
				(file) => single(readFile(readTemplate, file), ({ id }) => id),
			),
			schema: Template,
		},
	};
}

const templateFiles = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.yml'))
		.sort()
		.map((name) => join(folder, name));

const keyed = <Row extends Record<string, unknown>>(
	{ record, problems }: Outcome<Row[]>,
	id: (row: Row) => string,
): Outcome<[string, Record<string, unknown>][]> =>
	record ? { record: record.map((row) => [id(row), row]), problems: [] } : { problems };

const single = <Row extends Record<string, unknown>>(
	{ record, problems }: Outcome<Row>,
	id: (row: Row) => string,
): Outcome<[string, Record<string, unknown>][]> =>
	record ? { record: [[id(record), record]], problems: [] } : { problems };
