/** The registers: areas, boards, organisations and rounds. */
import { z } from 'astro/zod';
import { IsoDate } from './date.ts';
import { AuthorityCode, BoardId, OrganisationCode, RoundId, TemplateId } from './identifiers.ts';

export const REGIONS = [
	'North East',
	'North West',
	'Yorkshire and The Humber',
	'East Midlands',
	'West Midlands',
	'East of England',
	'London',
	'South East',
	'South West',
] as const;

export const AUTHORITY_TYPES = ['unitary', 'metropolitan', 'london', 'county'] as const;

const count = z.int().min(1);

/** A council with social-care duties, as at 2014. Source: ONS (Open Government Licence v3.0). */
export const Authority = z.strictObject({
	code: AuthorityCode,
	name: z.string().min(1),
	variants: z.array(z.string()).default([]).describe('other names found in documents'),
	type: z.enum(AUTHORITY_TYPES),
	region: z.enum(REGIONS),
	orgId: z.string().regex(/^GB-LAE-[A-Z]{3}$/, { error: 'an org-id such as GB-LAE-DUR' }),
	population2011: count.describe('people of all ages, mid-2011'),
	adults2011: count.describe('people aged 18 and over, mid-2011'),
	older2011: count.describe('people aged 65 and over, mid-2011'),
	populationEstimate2014: count.describe('straight-line estimate for mid-2014, within 0.4 % where checked'),
	tile: z.strictObject({ q: z.int(), r: z.int() }).describe('hexagon, odd-r offset; r grows northward'),
	validFrom: IsoDate.optional(),
	validTo: IsoDate.optional(),
});

/** A health and wellbeing board; usually one authority, sometimes two share one. */
export const Board = z.strictObject({
	id: BoardId,
	name: z.string().min(1).describe('the area’s name, as the public says it'),
	authorities: z.array(AuthorityCode).min(1),
	variants: z.array(z.string()).default([]),
});

/** A clinical commissioning group as at 2014. Source: ONS and NHS ODS (Open Government Licence v3.0). */
export const Organisation = z.strictObject({
	ods: OrganisationCode,
	gss: z.string().regex(/^E38\d{6}$/, { error: 'a GSS code such as E38000001' }),
	name: z.string().min(1),
	variants: z.array(z.string()).default([]),
});

/** A planning round. `deadline` is the last day for submitting the first version of each template in the round. */
export const Round = z.strictObject({
	id: RoundId,
	name: z.string().min(1),
	years: z.string().min(1),
	collected: z.boolean().describe('whether this site has begun to collect the round'),
	templates: z.array(TemplateId).default([]),
	summary: z.string().min(1),
});

export type Authority = z.infer<typeof Authority>;
export type Board = z.infer<typeof Board>;
export type Organisation = z.infer<typeof Organisation>;
export type Round = z.infer<typeof Round>;
