/** A term of the field with its other names. */
import { z } from 'astro/zod';

export const GlossaryTerm = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'an id such as delayed-transfer-of-care' }),
	term: z.string().min(1).describe('the full name'),
	abbreviations: z.array(z.string()).default([]),
	variants: z
		.array(z.string())
		.default([])
		.describe('other names for the same thing; a search for one finds the others'),
	related: z.array(z.string()).default([]).describe('ids of terms that are near but not the same'),
	ambiguous: z.array(z.string()).default([]).describe('abbreviations of this term that also mean something else'),
	definition: z.string().min(1).describe('what it means, in plain English'),
});

export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
