/** The smaller records of a plan or paper: signatories, documents, milestones, figures, printed tables, stories. */
import { z } from 'astro/zod';
import { IsoDate, PartialDate } from './date.ts';
import { recordId } from './identifiers.ts';
import { Place } from './place.ts';
import { reading } from './reading.ts';
import { TOPIC_IDS } from './topic.ts';

export const SIGNING_PARTIES = ['ccg', 'council', 'board', 'provider', 'other'] as const;

/** One block of the sign-off page. */
export const Signatory = z.strictObject({
	id: recordId('p'),
	name: z.string().min(1).describe('name as printed'),
	role: z.string().describe('position as printed'),
	organisation: z.string().describe('organisation as printed; empty where the form was left empty'),
	party: z.enum(SIGNING_PARTIES).describe('on whose behalf the block of the form is'),
	signed: reading(IsoDate),
	source: Place,
});

/** A related document that a plan lists. */
export const RelatedDocument = z.strictObject({
	id: recordId('d'),
	ref: z.string().optional().describe('reference as printed'),
	title: z.string().min(1).describe('title as printed'),
	synopsis: z.string().describe('what the plan says of it, in our words; empty where the document says nothing'),
	links: z.array(z.url({ protocol: /^https?$/ })).default([]),
	source: Place,
});

/** Something due at a time. */
export const Milestone = z.strictObject({
	id: recordId('k'),
	ref: z.string().optional().describe('reference as printed'),
	group: z.string().optional().describe('heading as printed'),
	title: z.string().min(1).describe('title as printed'),
	summary: z.string().describe('what it is, in our words; may be empty'),
	due: reading(PartialDate),
	owners: z.array(z.string()).default([]).describe('leads as printed'),
	source: Place,
});

export const FIGURE_UNITS = ['pounds', 'per cent', 'count', 'days', 'rate', 'ratio', 'years'] as const;

/** Any other amount or count worth quoting. */
export const Figure = z.strictObject({
	id: recordId('f'),
	label: z.string().min(1).describe('what the number is'),
	raw: z.string().min(1).describe('the number as printed'),
	value: z.number().describe('the number, in the unit'),
	unit: z.enum(FIGURE_UNITS),
	period: z.string().optional().describe('period as printed'),
	topic: z.enum(TOPIC_IDS).optional().describe('topic it is quoted in'),
	source: Place,
});

/** A table printed in the document, kept cell by cell. Every row has as many cells as the heading. */
export const PrintedTable = z
	.strictObject({
		id: recordId('t'),
		title: z.string().min(1),
		heading: z.array(z.string()).min(1).describe('column headings as printed'),
		rows: z.array(z.strictObject({ printed: z.array(z.string()) })).min(1),
		about: z.string().optional().describe('what the table shows, in our words'),
		topic: z.enum(TOPIC_IDS).optional().describe('topic it stands in'),
		source: Place,
	})
	.superRefine((table, context) => {
		table.rows.forEach((row, index) => {
			if (row.printed.length !== table.heading.length) {
				context.addIssue({
					code: 'custom',
					path: ['rows', index, 'printed'],
					message: `${table.heading.length} cells, one under each heading`,
				});
			}
		});
	});

/** A person's story that the document tells, retold by us. */
export const Story = z.strictObject({
	id: recordId('h'),
	title: z.string().min(1),
	summary: z.string().min(1),
	topic: z.enum(TOPIC_IDS).optional(),
	source: Place,
});

export type Signatory = z.infer<typeof Signatory>;
export type RelatedDocument = z.infer<typeof RelatedDocument>;
export type Milestone = z.infer<typeof Milestone>;
export type Figure = z.infer<typeof Figure>;
export type PrintedTable = z.infer<typeof PrintedTable>;
export type Story = z.infer<typeof Story>;
