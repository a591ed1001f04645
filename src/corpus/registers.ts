/** The register files: where each lies and how it is read. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AccessibilityStatement } from '../domain/accessibility.ts';
import { Change } from '../domain/change.ts';
import { GlossaryTerm } from '../domain/glossary.ts';
import { Authority, Board, Organisation, Round } from '../domain/register.ts';
import { Template } from '../domain/template.ts';
import type { Problem } from '../lib/problem.ts';
import { readFile } from './read-file.ts';
import { readRegister, readSingle } from './read-register.ts';

/** One list a file, under `content/`. */
export const REGISTERS = {
	authorities: {
		file: 'authorities.yml',
		read: (text: string, file: string) => readRegister(Authority, text, file, ({ code }) => code),
	},
	boards: {
		file: 'boards.yml',
		read: (text: string, file: string) => readRegister(Board, text, file, ({ id }) => id),
	},
	organisations: {
		file: 'organisations.yml',
		read: (text: string, file: string) => readRegister(Organisation, text, file, ({ ods }) => ods),
	},
	rounds: {
		file: 'rounds.yml',
		read: (text: string, file: string) => readRegister(Round, text, file, ({ id }) => id),
	},
	glossary: {
		file: 'glossary.yml',
		read: (text: string, file: string) => readRegister(GlossaryTerm, text, file, ({ id }) => id),
	},
};

/** Changes belong to the plans of one folder: a folder without the file has none, and no other folder's stand in. */
export const CHANGES = {
	file: 'changes.yml',
	read: (text: string, file: string) => readRegister(Change, text, file, ({ id }) => id),
};

/** One record, and no list. A folder without the file has the repository's own. */
export const STATEMENT = {
	file: 'accessibility.yml',
	read: (text: string, file: string) => readSingle(AccessibilityStatement, text, file),
};

/** Oldest first, since ids begin with the date. */
export const byDate = (a: Change, b: Change): number => (a.id < b.id ? -1 : 1);

/** Reads a version of the template. */
export const readTemplate = (text: string, file: string) => readSingle(Template, text, file);

/** Reads every template version, in the order of their file names. */
export function readTemplates(contentDir: string, fallback: string): { templates: Template[]; problems: Problem[] } {
	const own = join(contentDir, 'templates');
	const folder = existsSync(own) ? own : join(fallback, 'templates');
	const templates: Template[] = [];
	const problems: Problem[] = [];
	for (const name of readdirSync(folder)
		.filter((each) => each.endsWith('.yml'))
		.sort()) {
		const outcome = readFile(readTemplate, join(folder, name));
		problems.push(...outcome.problems);
		if (outcome.record) templates.push(outcome.record);
	}
	return { templates, problems };
}
