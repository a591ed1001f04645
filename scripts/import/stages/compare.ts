/** What a new import changes in a plan that was imported before; ids stay with the records they were given to. */
import type { Plan } from '../../../src/domain/plan.ts';
import { keyOf } from '../phrases.ts';

const LISTS = ['signatories', 'documents', 'schemes', 'risks', 'metrics', 'milestones'] as const;
type ListName = (typeof LISTS)[number];
type Item = { id: string };

const LETTERS: Record<ListName, string> = {
	signatories: 'p',
	documents: 'd',
	schemes: 's',
	risks: 'r',
	metrics: 'm',
	milestones: 'k',
};

const FIELDS = [
	'boards',
	'status',
	'councils',
	'ccgs',
	'boundary',
	'agreedByBoard',
	'submitted',
	'budgets',
	'answers',
	'template',
] as const;

export interface Change {
	/** A field, or a record such as `risks.r03`. */
	on: string;
	kind: 'added' | 'changed' | 'removed';
	label: string;
}

/** The words by which a record is known again: what it is called, and not what is said of it. */
function nameOf(list: ListName, item: Plan[ListName][number]): string {
	const record = item as unknown as Record<string, unknown>;
	const text = {
		signatories: 'name',
		documents: 'title',
		schemes: 'name',
		risks: 'risk',
		metrics: 'label',
		milestones: 'title',
	}[list];
	const more =
		list === 'schemes' || list === 'milestones' ? `${String(record.ref ?? '')} ${String(record.group ?? '')} ` : '';
	return keyOf(`${more}${String(record[text])}`.slice(0, 300));
}

/**
 * The plan with the ids that its records had before; new records get numbers that were never used.
 * `corrected` are ids that corrections name: a record that a correction renamed or took away is not found again in the
 * earlier plan, and keeps the number that its place in the document gives it.
 */
export function keepIds(plan: Plan, before: Plan, corrected: ReadonlySet<string> = new Set()): Plan {
	const copy = structuredClone(plan);
	for (const list of LISTS) {
		const known = new Map<string, string[]>();
		for (const item of before[list]) {
			const name = nameOf(list, item);
			known.set(name, [...(known.get(name) ?? []), item.id]);
		}
		const items: Item[] = copy[list];
		const found = copy[list].map((item) => known.get(nameOf(list, item))?.shift());
		const used = new Set(found);
		const numbers = [...before[list], ...items.filter(({ id }) => corrected.has(id))].map(({ id }) =>
			Number(id.slice(1)),
		);
		let next = Math.max(0, ...numbers);
		items.forEach((item, index) => {
			const own = corrected.has(item.id) && !used.has(item.id) ? item.id : undefined;
			item.id = found[index] ?? own ?? `${LETTERS[list]}${String((next += 1)).padStart(2, '0')}`;
		});
	}
	return copy;
}

/** What was added, changed and removed since the earlier import, in the order of the record. */
export function comparePlans(before: Plan, after: Plan): Change[] {
	const changes: Change[] = [];
	for (const field of FIELDS) {
		if (JSON.stringify(sorted(before[field])) !== JSON.stringify(sorted(after[field])))
			changes.push({ on: field, kind: 'changed', label: field });
	}
	for (const list of LISTS) {
		const old = new Map<string, Plan[ListName][number]>(before[list].map((item) => [item.id, item]));
		for (const item of after[list]) {
			const earlier = old.get(item.id);
			old.delete(item.id);
			const label = nameOf(list, item).slice(0, 60);
			if (!earlier) changes.push({ on: `${list}.${item.id}`, kind: 'added', label });
			else if (JSON.stringify(sorted(earlier)) !== JSON.stringify(sorted(item))) {
				changes.push({ on: `${list}.${item.id}`, kind: 'changed', label });
			}
		}
		for (const [id, item] of old)
			changes.push({ on: `${list}.${id}`, kind: 'removed', label: nameOf(list, item).slice(0, 60) });
	}
	return changes;
}

/** A record with its keys in order, so that only values count. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, each]) => each !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, each]) => [key, sorted(each)]),
	);
}
