/** The notes of one plan: those a person wrote, then those that checks found, numbered as its page numbers them. */
import type { ConditionId } from '../domain/condition.ts';
import { RECORD_ANCHORS, resolveField, type Field, type RecordList } from '../domain/field.ts';
import { NOTE_KINDS, type NoteKind } from '../domain/note.ts';
import type { Place } from '../domain/place.ts';
import type { Plan } from '../domain/plan.ts';
import { topicOf, type TopicId } from '../domain/topic.ts';
import { rememberPer } from '../lib/remember.ts';
import { conditionName } from './names.ts';
import type { PlanContext } from './plan-context.ts';
import { QUALITY_CHECKS } from './quality-checks.ts';

export interface PlanNote {
	/** Number of the note in its plan, from 1. */
	number: number;
	/** Anchor of the note on the plan's page. */
	anchor: string;
	/** Name of the value it is on, such as `risks.r01`, and that name in words. */
	on: string;
	label: string;
	/** Anchor of the value on the plan's page. */
	valueAnchor: string;
	kind: NoteKind;
	kindName: string;
	text: string;
	/** Written by a person, or found by one of the checks. */
	origin: 'written' | 'computed';
	source: Place | undefined;
}

/** All notes of a plan. A computed one that says of a value what a written one says already is left out. */
export const planNotes = rememberPer((context: PlanContext): readonly PlanNote[] => {
	const { plan } = context;
	const written = new Set(plan.notes.map(({ on, kind }) => `${on} ${kind}`));
	const computed = QUALITY_CHECKS.flatMap((check) => check(context)).filter(
		({ on, kind }) => !written.has(`${on} ${kind}`),
	);
	return [
		...plan.notes.map((note) => ({ ...note, origin: 'written' as const })),
		...computed.map((note) => ({ ...note, source: undefined, origin: 'computed' as const })),
	].map(({ on, kind, text, origin, source }, index) => ({
		number: index + 1,
		anchor: `note-${index + 1}`,
		on,
		...describeField(plan, on),
		kind,
		kindName: noteKindName(kind),
		text,
		origin,
		source,
	}));
});

/** The notes on one value of a plan, such as `risks.r01` or `answers.open-apis`. */
export const notesOn = (context: PlanContext, field: string): readonly PlanNote[] =>
	notesByField(context).get(field) ?? NONE;

const notesByField = rememberPer((context: PlanContext): ReadonlyMap<string, readonly PlanNote[]> =>
	Map.groupBy(planNotes(context), ({ on }) => on),
);

/** Most values have no note: a list of its own for each of 100,000 rows is much to clear away. */
const NONE: readonly PlanNote[] = [];

/** Name of a kind of note. */
export const noteKindName = (id: NoteKind): string => NOTE_KINDS.find((kind) => kind.id === id)?.name ?? id;

function describeField(plan: Plan, on: string): { label: string; valueAnchor: string } {
	const field = resolveField(plan, on);
	return { label: nameOfField(on, field), valueAnchor: field?.anchor ?? '' };
}

/** `Signatory: Jo Bloggs`, `Risk r05`, `Answer: Vision`, `Minimum budget 2014/15`. */
function nameOfField(on: string, field: Field | undefined): string {
	const [list = on, key = ''] = on.split('.');
	const { name, title, label } = Object(field?.value) as { name?: string; title?: string; label?: string };
	const own = name ?? title ?? label;
	const kind = list in RECORD_ANCHORS ? RECORD_ANCHORS[list as RecordList] : undefined;
	if (list === 'answers') return `Answer: ${topicOf(key as TopicId).title}`;
	if (list === 'conditions' && key) return `Condition: ${conditionName(key as ConditionId)}`;
	return capitalise(kind && key && own ? `${kind}: ${own}` : (field?.label ?? on));
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
