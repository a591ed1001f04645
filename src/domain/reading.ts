/**
 * A reading says how a value was obtained from a document, always with the words as printed.
 * "Not answered" is never "no", and £0.00 in an untouched cell is not nought pounds.
 */
import { z } from 'astro/zod';
import { Place } from './place.ts';

const printed = z.string().describe('the words as printed; empty where the cell was empty');

/** How a value was obtained: `read`, `unanswered` (empty or an untouched placeholder) or `unreadable`. */
export const READING_STATES = ['read', 'unanswered', 'unreadable'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/**
 * Makes the schema of a reading whose value has the given schema.
 * Only a `read` reading has a value; `raw` is always there.
 */
export const reading = <Value extends z.ZodType>(value: Value) =>
	z.discriminatedUnion('state', [
		z.strictObject({ state: z.literal('read'), raw: printed, value, source: Place.optional() }),
		z.strictObject({ state: z.literal('unanswered'), raw: printed, source: Place.optional() }),
		z.strictObject({ state: z.literal('unreadable'), raw: printed, source: Place.optional() }),
	]);

/** A reading of a value of type `Value`. */
export type Reading<Value> =
	| { state: 'read'; raw: string; value: Value; source?: Place }
	| { state: 'unanswered'; raw: string; source?: Place }
	| { state: 'unreadable'; raw: string; source?: Place };

/** The value of a reading, or undefined where there is none. */
export function valueOf<Value>(of: Reading<Value> | undefined): Value | undefined {
	return of?.state === 'read' ? of.value : undefined;
}
