/** A person's amendment to an imported plan: one entry of `content/corrections/<plan>.yml`. */
import { z } from 'astro/zod';
import { IsoDate } from './date.ts';

/**
 * One amendment. `on` names what is amended, as notes do (`agreedByBoard`, `budgets.2014/15.agreed`, `risks.r01`),
 * and may go on into the value (`risks.r01.rating`, `agreedByBoard.value`, `boards`).
 * An import applies it only where `was` is still what the document gives, so that an amendment never hides a change.
 */
export const Correction = z.strictObject({
	on: z
		.string()
		.regex(/^[a-zA-Z][\w/.-]*$/, { error: 'a field such as agreedByBoard or risks.r01.rating' })
		.describe('what is amended'),
	was: z.unknown().optional().describe('the value as the import reads it; left out where the field is not there'),
	becomes: z.unknown().optional().describe('the value to use; left out to take the record or field away'),
	reason: z.string().min(1).describe('why, with where it can be checked'),
	by: z.string().min(1).describe('who made the amendment'),
	date: IsoDate.describe('day of the amendment'),
});

/** The whole file: amendments in the order they are applied. */
export const Corrections = z.array(Correction);

export type Correction = z.infer<typeof Correction>;
