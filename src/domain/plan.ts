/** One submission by one or more boards in a round: the frontmatter of `content/plans/<board>-<yyyy-mm>.mdx`. */
import { z } from 'astro/zod';
import { Answer } from './answer.ts';
import { Budget } from './budget.ts';
import { ConditionPosition } from './condition.ts';
import { IsoDate } from './date.ts';
import { AuthorityCode, BoardId, OrganisationCode, RoundId, TemplateId } from './identifiers.ts';
import { Metric } from './metric.ts';
import { Note } from './note.ts';
import { reading } from './reading.ts';
import { Figure, Milestone, PrintedTable, RelatedDocument, Signatory, Story } from './records.ts';
import { Risk } from './risk.ts';
import { Scheme } from './scheme.ts';
import { SourceDocument } from './source-document.ts';
import { TOPIC_IDS } from './topic.ts';

/** How the area's boundaries relate to its CCGs'. */
export const BOUNDARY_KINDS = ['coterminous', 'shared', 'none-stated'] as const;

/** The longest account that still counts as "in brief", in words. */
export const IN_BRIEF_WORDS = 120;

/** Whether the words are our digest or the council's own. */
export const TEXT_KINDS = ['digest', 'published'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export const InBrief = z
	.string()
	.min(1)
	.refine((text) => text.trim().split(/\s+/).length <= IN_BRIEF_WORDS, { error: `at most ${IN_BRIEF_WORDS} words` })
	.describe('the plan in plain English, at most 120 words');

export const Plan = z
	.strictObject({
		boards: z.array(BoardId).min(1),
		round: RoundId,
		template: TemplateId,
		text: z.enum(TEXT_KINDS).describe('our digest, or the council’s own words'),
		status: z.enum(['draft', 'submitted', 'approved']),
		inBrief: InBrief,
		councils: z.array(AuthorityCode).min(1),
		ccgs: z.array(OrganisationCode),
		boundary: reading(z.enum(BOUNDARY_KINDS)),
		boundarySummary: z.string().optional().describe('what the plan says about boundaries, where it says more'),
		agreedByBoard: reading(IsoDate),
		submitted: z.array(reading(IsoDate)).min(1),
		budgets: z.array(Budget),
		signatories: z.array(Signatory),
		documents: z.array(RelatedDocument),
		schemes: z.array(Scheme),
		risks: z.array(Risk),
		metrics: z.array(Metric).default([]),
		milestones: z.array(Milestone).default([]),
		figures: z.array(Figure).default([]),
		tables: z.array(PrintedTable).default([]),
		stories: z.array(Story).default([]),
		conditions: z.array(ConditionPosition),
		answers: z.partialRecord(z.enum(TOPIC_IDS), Answer),
		source: SourceDocument,
		notes: z.array(Note).default([]),
	})
	.describe('a Better Care Fund plan');

export type Plan = z.infer<typeof Plan>;

/**
 * What of a plan is kept between builds and handed from loading to the pages: enough to list it. The whole record is
 * read from its file when it is needed, which the schema above has checked by then. Storing whole plans took 20 s of
 * processor time and 1 GB at 1,500 plans.
 */
export const PlanEntry = z
	.strictObject(Plan.shape)
	.pick({ boards: true, round: true, template: true, text: true, status: true });

export type PlanEntry = z.infer<typeof PlanEntry>;
