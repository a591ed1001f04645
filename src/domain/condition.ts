/** The six national conditions of 2014 and a plan's position on each. */
import { z } from 'astro/zod';
import { Place } from './place.ts';

/** The six conditions in the order of the 2014 guidance. */
export const CONDITIONS = [
	{ id: 'jointly-agreed', name: 'Plans jointly agreed' },
	{ id: 'social-care', name: 'Protection for social care services' },
	{ id: 'seven-day-services', name: 'Seven-day services' },
	{ id: 'data-sharing', name: 'Data sharing based on the NHS number' },
	{ id: 'joint-assessment', name: 'Joint assessment and an accountable professional' },
	{ id: 'acute-impact', name: 'Agreement on the impact on hospitals' },
] as const;

export type ConditionId = (typeof CONDITIONS)[number]['id'];
export const CONDITION_IDS = CONDITIONS.map((condition) => condition.id) as [ConditionId, ...ConditionId[]];

/** Our reading of a plan's position: done, done in part, intended, or not answered. */
export const POSITIONS = ['met', 'partly', 'planned', 'not-answered'] as const;
export type Position = (typeof POSITIONS)[number];

export const ConditionPosition = z.strictObject({
	condition: z.enum(CONDITION_IDS),
	position: z.enum(POSITIONS).describe('our reading, labelled so on the site'),
	summary: z.string().min(1).describe('one line that gives the reason'),
	source: Place.optional(),
});

export type ConditionPosition = z.infer<typeof ConditionPosition>;
