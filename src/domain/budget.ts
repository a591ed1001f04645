/** The pooled budget lines of a plan's summary. */
import { z } from 'astro/zod';
import { FinancialYear } from './date.ts';
import { Place } from './place.ts';

/** Minimum required by the government, or total agreed locally. */
export const BUDGET_KINDS = ['minimum', 'agreed'] as const;
export type BudgetKind = (typeof BUDGET_KINDS)[number];

const line = {
	year: FinancialYear,
	kind: z.enum(BUDGET_KINDS).describe('minimum required, or total agreed'),
	raw: z.string().describe('the amount as printed'),
	remark: z.string().optional().describe('words printed beside the amount, such as "including capital"'),
	source: Place.optional(),
};

/**
 * One amount. `pounds` is in whole pounds or pence, never thousands; `unit` tells whether the document states the
 * unit or we inferred it (an inferred unit always has a note).
 */
export const Budget = z
	.discriminatedUnion('state', [
		z.strictObject({
			...line,
			state: z.literal('read'),
			pounds: z.number().min(0).describe('the amount in pounds'),
			unit: z.enum(['stated', 'inferred']).describe('whether the document says the unit'),
		}),
		z.strictObject({ ...line, state: z.literal('unanswered') }),
		z.strictObject({ ...line, state: z.literal('unreadable') }),
	])
	.describe('one pooled budget amount');

export type Budget = z.infer<typeof Budget>;
