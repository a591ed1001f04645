/** What was published or changed on the site, and when: one entry of `content/changes.yml`, newest last. */
import { z } from 'astro/zod';
import { IsoDate } from './date.ts';

/** Kinds of change, with how a feed begins its title. */
export const CHANGE_KINDS = [
	{ id: 'added', name: 'Added' },
	{ id: 'corrected', name: 'Corrected' },
	{ id: 'note', name: 'Note' },
	{ id: 'withdrawn', name: 'Withdrawn' },
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number]['id'];
const CHANGE_KIND_IDS = CHANGE_KINDS.map(({ id }) => id) as [ChangeKind, ...ChangeKind[]];

/**
 * One change. Feeds, versions in citations and the version of the data all come from here and never from the clock,
 * so that two builds of the same content are the same.
 */
export const Change = z
	.strictObject({
		id: z
			.string()
			.regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/, { error: 'an id that begins with the date: 2026-11-23-devon-2014-11' })
			.describe('never changes: readers of feeds know the entry by it'),
		date: IsoDate.describe('day of the change'),
		kind: z.enum(CHANGE_KIND_IDS),
		plan: z.string().optional().describe('id of the plan that changed'),
		paper: z.string().optional().describe('id of the paper that changed'),
		on: z.string().optional().describe('the value that changed, as notes name it, such as risks.r01'),
		summary: z.string().min(1).describe('what changed, in a sentence or two'),
	})
	.superRefine((change, context) => {
		if ((change.plan === undefined) === (change.paper === undefined)) {
			context.addIssue({ code: 'custom', path: ['plan'], message: 'either plan or paper' });
		}
		if (!change.id.startsWith(`${change.date}-`)) {
			context.addIssue({ code: 'custom', path: ['id'], message: `an id that begins with ${change.date}-` });
		}
	});

export type Change = z.infer<typeof Change>;
