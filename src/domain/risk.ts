/** A row of a plan's risk log. */
import { z } from 'astro/zod';
import { PartialDate } from './date.ts';
import { recordId } from './identifiers.ts';
import { Place } from './place.ts';
import { reading } from './reading.ts';
import { RISK_THEMES } from './theme.ts';

/** Words used on rating scales, least to most severe within each scale. */
export const RATING_WORDS = ['low', 'medium', 'high', 'very high', 'green', 'amber', 'red'] as const;

const factor = z.int().min(1).max(5);
const score = z.int().min(1).max(25);

/** A rating on the scale the document uses. Scales stay as printed; bands that compare them are in `views/risk-bands`. */
export const Rating = z.discriminatedUnion('scale', [
	z.strictObject({ scale: z.literal('words'), word: z.enum(RATING_WORDS) }),
	z.strictObject({ scale: z.literal('score'), score: score.describe('a number from 1 to 25') }),
	z.strictObject({
		scale: z.literal('factors'),
		likelihood: factor.describe('1 very unlikely to 5 very likely'),
		impact: factor.describe('1 relatively small to 5 major'),
		score: score.describe('as printed; usually likelihood times impact'),
	}),
]);

export const RATING_SCALES = ['words', 'score', 'factors'] as const;
export type RatingScale = (typeof RATING_SCALES)[number];

export const Risk = z.strictObject({
	id: recordId('r'),
	ref: z.string().optional().describe('reference as printed'),
	risk: z.string().min(1).describe('what could go wrong'),
	rating: reading(Rating),
	mitigation: z.string().describe('what the plan says it will do about it; empty where the document says nothing'),
	owners: z.array(z.string()).default([]).describe('people named as owners'),
	review: reading(PartialDate).optional().describe('date or timing printed with the risk'),
	themes: z.array(z.enum(RISK_THEMES)).min(1).describe('themes of ours'),
	source: Place,
});

export type Rating = z.infer<typeof Rating>;
export type Risk = z.infer<typeof Risk>;
