/** Something the reader should know about a value. */
import { z } from 'astro/zod';
import { Place } from './place.ts';

/** Kinds of note, written or computed. Order is the order in which the quality page lists them. */
export const NOTE_KINDS = [
	{ id: 'date-before-fund', name: 'A date before the fund existed' },
	{ id: 'date-after-deadline', name: 'A submission after its deadline' },
	{ id: 'date-in-doubt', name: 'A date that is in doubt' },
	{ id: 'unit-unsaid', name: 'A unit left unsaid' },
	{ id: 'untouched-cell', name: 'A cell left as the form had it' },
	{ id: 'total-mismatch', name: 'A total that does not add up' },
	{ id: 'score-mismatch', name: 'A score that is not likelihood times impact' },
	{ id: 'figures-disagree', name: 'Figures that disagree inside a document' },
	{ id: 'answer-to-another-question', name: 'An answer to another question' },
	{ id: 'not-answered', name: 'A question left unanswered' },
	{ id: 'numbering', name: 'Numbering that repeats or skips' },
	{ id: 'wording', name: 'Wording that is unclear or looks mistaken' },
	{ id: 'not-in-file', name: 'Something referred to that the file does not hold' },
] as const;

export type NoteKind = (typeof NOTE_KINDS)[number]['id'];
export const NOTE_KIND_IDS = NOTE_KINDS.map((kind) => kind.id) as [NoteKind, ...NoteKind[]];

/**
 * A note on a value. `on` names the value: a field (`agreedByBoard`, `submitted`, `source`), a record (`risks.r01`),
 * a budget line (`budgets.2014/15.minimum`) or an answer (`answers.open-apis`).
 */
export const Note = z.strictObject({
	on: z.string().min(1),
	kind: z.enum(NOTE_KIND_IDS),
	text: z.string().min(1).describe('what the reader should know'),
	source: Place.optional(),
});

export type Note = z.infer<typeof Note>;
