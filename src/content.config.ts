/** A loader and a schema for each collection; no schema is written here. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { folderLoader, rowsLoader } from './corpus/loaders.ts';
import type { Outcome } from './corpus/outcome.ts';
import { readPaper } from './corpus/read-paper.ts';
import { readPlan } from './corpus/read-plan.ts';
import { readSingle } from './corpus/read-register.ts';
import { CHANGES, REGISTERS, STATEMENT } from './corpus/registers.ts';
import { AccessibilityStatement } from './domain/accessibility.ts';
import { Change } from './domain/change.ts';
import { GlossaryTerm } from './domain/glossary.ts';
import { PaperEntry } from './domain/paper.ts';
import { PlanEntry } from './domain/plan.ts';
import { Authority, Board, Organisation, Round } from './domain/register.ts';
import { Template } from './domain/template.ts';
import { CONTENT_DIR } from './site.ts';

/** A register that the content folder lacks comes from the repository's own. */
const registerFile = (name: string) => [CONTENT_DIR, 'content'].map((dir) => join(dir, name)).find(existsSync) ?? name;

type Register = (typeof REGISTERS)[keyof typeof REGISTERS];

const rows = <Row extends Record<string, unknown>>(register: Register, id: (row: Row) => string) =>
	rowsLoader(
		() => [registerFile(register.file)],
		(file) => keyed(register.read(readFileSync(file, 'utf8'), file) as Outcome<Row[]>, id),
	);

const keyed = <Row extends Record<string, unknown>>(
	{ record, problems }: Outcome<Row[]>,
	id: (row: Row) => string,
): Outcome<[string, Record<string, unknown>][]> =>
	record ? { record: record.map((row) => [id(row), row]), problems: [] } : { problems };

const templateFiles = () => {
	const folder = registerFile('templates');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yml'))
		.sort()
		.map((name) => join(folder, name));
};

export const collections = {
	plans: defineCollection({
		loader: folderLoader({
			folder: join(CONTENT_DIR, 'plans'),
			read: readPlan,
			entry: ({ plan: { boards, round, template, text, status } }) => ({ boards, round, template, text, status }),
		}),
		schema: PlanEntry,
	}),
	papers: defineCollection({
		loader: folderLoader({
			folder: join(CONTENT_DIR, 'papers'),
			read: readPaper,
			entry: ({ paper: { boards, round, text, title, meeting } }) => ({ boards, round, text, title, meeting }),
		}),
		schema: PaperEntry,
	}),
	authorities: defineCollection({
		loader: rows<Authority>(REGISTERS.authorities, ({ code }) => code),
		schema: Authority,
	}),
	boards: defineCollection({ loader: rows<Board>(REGISTERS.boards, ({ id }) => id), schema: Board }),
	organisations: defineCollection({
		loader: rows<Organisation>(REGISTERS.organisations, ({ ods }) => ods),
		schema: Organisation,
	}),
	rounds: defineCollection({ loader: rows<Round>(REGISTERS.rounds, ({ id }) => id), schema: Round }),
	glossary: defineCollection({ loader: rows<GlossaryTerm>(REGISTERS.glossary, ({ id }) => id), schema: GlossaryTerm }),
	changes: defineCollection({
		loader: rowsLoader(
			() => [join(CONTENT_DIR, CHANGES.file)].filter(existsSync),
			(file) => keyed(CHANGES.read(readFileSync(file, 'utf8'), file), ({ id }) => id),
		),
		schema: Change,
	}),
	statement: defineCollection({
		loader: rowsLoader(
			() => [registerFile(STATEMENT.file)],
			(file) => {
				const { record, problems } = STATEMENT.read(readFileSync(file, 'utf8'), file);
				return record ? { record: [['accessibility', record]], problems: [] } : { problems };
			},
		),
		schema: AccessibilityStatement,
	}),
	templates: defineCollection({
		loader: rowsLoader(templateFiles, (file) => {
			const { record, problems } = readSingle(Template, readFileSync(file, 'utf8'), file);
			return record ? { record: [[record.id, record]], problems: [] } : { problems };
		}),
		schema: Template,
	}),
};
