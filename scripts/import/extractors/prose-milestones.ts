/** Milestones in running text, for forms that ask for none: sentences that say what will happen by when. */
import type { Milestone } from '../../../src/domain/records.ts';
import type { Part } from '../flow.ts';
import { readDue } from './milestones.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WHEN = `(?:(?:by|until|in|during|from|before)\\s+)?(?:(?:the\\s+)?(?:mid|end|middle)[- ]?(?:of\\s+)?)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${MONTH}\\s+20\\d{2}|20\\d{2}\\/\\d{2}|20\\d{2})(?![\\d/])`;
const BEGINS =
	'(?:run|take place|commence|start|begin|be (?:progressed|shared|completed|published|launched|introduced|in place|implemented|rolled out|piloted|signed)|go live|launch|finish|end)';

/** Each way of saying it; `what` is the matter and `when` the time. */
const SAYINGS = [
	new RegExp(`^(?<what>.{3,120}?),? (?:will|is to|are to) ${BEGINS}\\b.{0,40}?\\b(?<when>${WHEN})`),
	new RegExp(`^(?<when>In ${MONTH} 20\\d{2}), (?<what>.{3,100}?) (?:will|is to) ${BEGINS}\\b`),
	new RegExp(`^(?<what>.{3,120}?),? running (?<when>until ${MONTH} 20\\d{2})`),
	new RegExp(`(?<what>[A-Z][\\w-]+),? (?:which )?is being progressed (?<when>during 20\\d{2}/\\d{2})`),
	new RegExp(`\\bthe (?<when>20\\d{2}) deadline\\b.{0,40}?\\bfor (?<what>.{3,120})`),
	new RegExp(`\\bplanned (?<what>changes? .{3,60}?) (?<when>in 20\\d{2})\\b`),
	new RegExp(`\\bfor (?<what>all .{3,80}?) (?<when>by ${MONTH} 20\\d{2})\\b`),
];

/** The milestones of parts of text, one a sentence at most. */
export function readProseMilestones(parts: readonly Part[]): Omit<Milestone, 'id'>[] {
	let group = '';
	return parts.flatMap((part) => {
		if (part.kind === 'row') return [];
		if (part.kind === 'heading') group = part.leaf.text;
		if (!/\b20\d{2}\b/.test(part.leaf.text)) return [];
		return sentencesOf(part.leaf.text).flatMap((sentence): Omit<Milestone, 'id'>[] => {
			const found = SAYINGS.map((saying) => saying.exec(sentence)?.groups).find((groups) => groups !== undefined);
			if (!found?.what || !found.when) return [];
			return [
				{
					...(group ? { group } : {}),
					title: found.what.replace(/^(?:the|a|an|this) /i, '').trim(),
					summary: sentence,
					due: readDue(found.when, undefined),
					owners: [],
					source: part.leaf.place,
				},
			];
		});
	});
}

const sentencesOf = (text: string): string[] =>
	text.split(/(?<=[.;])\s+(?=\p{Lu})/u).filter((sentence) => sentence.length < 600);
