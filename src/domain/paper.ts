/** A board paper about a plan that is not itself a plan: the frontmatter of `content/papers/<board>-<yyyy-mm-dd>.mdx`. */
import { z } from 'astro/zod';
import { IsoDate } from './date.ts';
import { AuthorityCode, BoardId, OrganisationCode, RoundId, TemplateId, recordId } from './identifiers.ts';
import { Note } from './note.ts';
import { Place } from './place.ts';
import { InBrief, TEXT_KINDS } from './plan.ts';
import { Figure, Milestone, PrintedTable, Story } from './records.ts';
import { SourceDocument } from './source-document.ts';

/** One item of a board pack: a report or an appendix. */
export const PaperItem = z.strictObject({
	id: recordId('i'),
	title: z.string().min(1).describe('title as printed'),
	about: z.enum(['better-care-fund', 'other']).describe('whether the item is about the plan'),
	people: z
		.array(z.strictObject({ name: z.string(), role: z.string() }))
		.default([])
		.describe('people named on it'),
	source: Place,
});

/** A form found in a paper: blank means that nobody had filled it in. */
export const EnclosedTemplate = z.strictObject({
	template: TemplateId,
	state: z.enum(['blank', 'filled']),
	source: Place,
});

export const Paper = z
	.strictObject({
		boards: z.array(BoardId).min(1),
		round: RoundId,
		text: z.enum(TEXT_KINDS),
		title: z.string().min(1).describe('title as printed'),
		meeting: IsoDate.describe('day of the meeting'),
		inBrief: InBrief,
		councils: z.array(AuthorityCode).min(1),
		ccgs: z.array(OrganisationCode),
		noPlanBecause: z.string().min(1).describe('why this area has no plan here'),
		enclosed: z.array(EnclosedTemplate).default([]),
		items: z.array(PaperItem).min(1),
		milestones: z.array(Milestone).default([]).describe('deadlines and meetings'),
		figures: z.array(Figure.omit({ topic: true })).default([]),
		tables: z.array(PrintedTable).default([]),
		stories: z.array(Story).default([]),
		sections: z
			.array(z.strictObject({ heading: z.string().min(1), source: Place }))
			.min(1)
			.describe('the headings of the body, in order, with the place each is drawn from'),
		source: SourceDocument,
		notes: z.array(Note).default([]),
	})
	.describe('a board paper');

export type Paper = z.infer<typeof Paper>;

/** What of a paper is kept between builds, as of a plan. */
export const PaperEntry = z
	.strictObject(Paper.shape)
	.pick({ boards: true, round: true, text: true, title: true, meeting: true });

export type PaperEntry = z.infer<typeof PaperEntry>;
