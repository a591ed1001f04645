/** A version of the national form, as data: its questions and how each maps to topics. */
import { z } from 'astro/zod';
import { IsoDate } from './date.ts';
import { RoundId, TemplateId } from './identifiers.ts';
import { TOPIC_IDS } from './topic.ts';

/**
 * How a question relates to a topic. `equal`: it asks just this. `partial`: it asks part of it, or more than it.
 * The first topic listed is where an answer to the question is filed; the others point to it.
 */
export const TopicMatch = z.strictObject({
	topic: z.enum(TOPIC_IDS),
	match: z.enum(['equal', 'partial']),
});

export const Question = z.strictObject({
	id: z.string().regex(/^v\d+\.[0-9a-z.-]+$/, { error: 'an id such as v1.2a' }),
	number: z.string().describe('number as printed, such as 2 a'),
	label: z.string().min(1).describe('heading as printed'),
	variants: z.array(z.string()).default([]).describe('other wordings of the heading found in documents'),
	asks: z.string().min(1).describe('what it asks, in our words'),
	wording: z
		.array(z.strictObject({ printed: z.string() }))
		.default([])
		.describe('the question as printed, line by line, to recognise it in documents'),
	kind: z.enum(['key-values', 'blocks', 'text', 'table']),
	topics: z.array(TopicMatch).min(1),
});

export const Section = z.strictObject({
	label: z.string().min(1).describe('section heading as printed'),
	variants: z.array(z.string()).default([]),
	questions: z.array(Question),
});

export const Template = z.strictObject({
	id: TemplateId,
	name: z.string().min(1),
	round: RoundId,
	part: z.int().min(1),
	issued: IsoDate.describe('day the form was issued'),
	deadlines: z
		.array(z.strictObject({ label: z.string(), date: IsoDate }))
		.min(1)
		.describe('days by which it was to be submitted'),
	summary: z.string().min(1).describe('what was new in this version'),
	boilerplate: z
		.array(z.strictObject({ printed: z.string() }))
		.default([])
		.describe('instructions printed in the form, to tell them from answers'),
	labels: z
		.record(z.string(), z.array(z.string()))
		.default({})
		.describe('labels of rows and columns, by field, with variants'),
	placeholders: z.array(z.string()).default([]).describe('what an untouched cell holds'),
	sections: z.array(Section).min(1),
});

export type Template = z.infer<typeof Template>;
export type Question = z.infer<typeof Question>;
