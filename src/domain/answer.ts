/** What a plan says on a topic. The words are in the body under the topic's heading; this is the record beside them. */
import { z } from 'astro/zod';
import { Place } from './place.ts';

export const Answer = z.discriminatedUnion('state', [
	z.strictObject({ state: z.literal('read'), source: Place }),
	z.strictObject({
		state: z.literal('unanswered'),
		raw: z.string().default('').describe('what stands where the answer should be: nothing, or a placeholder'),
		source: Place.optional(),
	}),
]);

export type Answer = z.infer<typeof Answer>;
