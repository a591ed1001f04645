/** The shapes of the JSON files that programs read, and every shape's JSON Schema, made from the zod schemas themselves. */
import { z } from 'astro/zod';
import { AccessibilityStatement } from './accessibility.ts';
import { Change } from './change.ts';
import { Corrections } from './correction.ts';
import { GlossaryTerm } from './glossary.ts';
import { BoardId, RoundId } from './identifiers.ts';
import { Paper } from './paper.ts';
import { Plan } from './plan.ts';
import { Authority, Board, Organisation, Round } from './register.ts';
import { Template } from './template.ts';
import { TOPIC_IDS } from './topic.ts';

const head = {
	schema: z.url().describe('address of the JSON Schema of this file; a new version has a new address'),
	url: z.url().describe('address of the page that shows it'),
};

const version = z.string().nullable().describe('day it last changed, YYYY-MM-DD; null where none is recorded');

/** `/data/plans/<plan>.json`: the whole typed record of one plan. */
export const PlanFile = z.strictObject({
	...head,
	id: z.string(),
	title: z.string(),
	version,
	plan: Plan,
	answers: z.partialRecord(z.enum(TOPIC_IDS), z.string()).describe('Markdown of each answer, by topic'),
});

/** `/data/papers/<paper>.json`: the whole typed record of one board paper. */
export const PaperFile = z.strictObject({
	...head,
	id: z.string(),
	title: z.string(),
	version,
	paper: Paper,
	sections: z.array(z.strictObject({ heading: z.string(), markdown: z.string() })),
});

const link = z.strictObject({ id: z.string(), title: z.string(), round: RoundId, url: z.url(), data: z.url() });

/** `/data/areas/<board>.json`: an area with its councils, plans and papers. */
export const AreaFile = z.strictObject({
	...head,
	board: Board,
	authorities: z.array(Authority),
	plans: z.array(link),
	papers: z.array(link),
});

/** `/data/index.json`: what there is. */
export const IndexFile = z.strictObject({
	...head,
	title: z.string(),
	version,
	licence: z.url(),
	files: z.array(z.strictObject({ path: z.string(), type: z.string(), about: z.string(), url: z.url() })),
	plans: z.array(link),
	papers: z.array(link),
	areas: z.array(z.strictObject({ board: BoardId, name: z.string(), url: z.url(), data: z.url() })),
});

/** Every published shape by the name of its schema. The first group are files of `content/`, which editors check. */
export const SHAPES = {
	plan: { about: 'Frontmatter of a plan in content/plans', shape: Plan },
	paper: { about: 'Frontmatter of a paper in content/papers', shape: Paper },
	template: { about: 'A version of the national form in content/templates', shape: Template },
	corrections: { about: 'Amendments to an import in content/corrections', shape: Corrections },
	changes: { about: 'content/changes.yml', shape: z.array(Change) },
	authorities: { about: 'content/authorities.yml', shape: z.array(Authority) },
	boards: { about: 'content/boards.yml', shape: z.array(Board) },
	organisations: { about: 'content/organisations.yml', shape: z.array(Organisation) },
	rounds: { about: 'content/rounds.yml', shape: z.array(Round) },
	glossary: { about: 'content/glossary.yml', shape: z.array(GlossaryTerm) },
	accessibility: { about: 'content/accessibility.yml', shape: AccessibilityStatement },
	'plan-file': { about: 'A file in /data/plans/', shape: PlanFile },
	'paper-file': { about: 'A file in /data/papers/', shape: PaperFile },
	'area-file': { about: 'A file in /data/areas/', shape: AreaFile },
	'index-file': { about: '/data/index.json', shape: IndexFile },
} as const satisfies Record<string, { about: string; shape: z.ZodType }>;

export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[];

/**
 * The JSON Schema (draft 7, which editors know best) of what a person or program writes: fields with defaults may be
 * left out. Rules across fields, such as "one of lines, page or cell", are not in it; `npm run check` knows them all.
 */
export function jsonSchemaOf(name: ShapeName, id: string): Record<string, unknown> {
	const { about, shape } = SHAPES[name];
	const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
	return { $schema, $id: id, title: about, ...schema };
}
