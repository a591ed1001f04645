/** A scheme: something the plan says will be done with the money. */
import { z } from 'astro/zod';
import { CONDITION_IDS } from './condition.ts';
import { PartialDate } from './date.ts';
import { recordId } from './identifiers.ts';
import { Place } from './place.ts';
import { reading } from './reading.ts';
import { SCHEME_THEMES } from './theme.ts';

export const Scheme = z.strictObject({
	id: recordId('s'),
	ref: z.string().optional().describe('reference as printed, such as BCF001'),
	name: z.string().min(1).describe('name as printed'),
	group: z.string().optional().describe('heading the document groups the scheme under'),
	summary: z.string().min(1).describe('what will be done'),
	themes: z.array(z.enum(SCHEME_THEMES)).min(1).describe('national scheme types of later rounds, mapped by us'),
	due: reading(PartialDate).optional().describe('end point or start named for the scheme'),
	figures: z.array(recordId('f')).default([]).describe('figures of this plan that belong to the scheme'),
	metrics: z.array(recordId('m')).default([]).describe('metrics the plan says the scheme serves'),
	risks: z.array(recordId('r')).default([]).describe('risks the plan ties to the scheme'),
	conditions: z.array(z.enum(CONDITION_IDS)).default([]).describe('national conditions the plan ties to the scheme'),
	source: Place,
});

export type Scheme = z.infer<typeof Scheme>;
