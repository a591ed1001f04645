/** Walks the facts of a record: its text, and its values kept as printed with the place each was read from. */
import { Place } from '../../src/domain/place.ts';

/** Keys whose values are no facts of the document: where a value stood, and names of ours. */
const OURS = new Set(['source', 'id', 'sha256', 'on', 'kind', 'state', 'themes', 'topic', 'template', 'round']);

/** Every text and number of a record's facts, one a line. */
export function factsAsText(facts: unknown): string {
	const words: string[] = [];
	const walk = (value: unknown): void => {
		if (typeof value === 'string' || typeof value === 'number') words.push(String(value));
		else if (Array.isArray(value)) value.forEach(walk);
		else if (value && typeof value === 'object') {
			for (const [key, inside] of Object.entries(value)) if (!OURS.has(key)) walk(inside);
		}
	};
	walk(facts);
	return words.join('\n');
}

/** The text of the records of a plan or paper that were read from lines of a passage. */
export function factsReadFrom(facts: object, [first, last]: readonly [number, number]): string {
	const records = Object.values(facts).flatMap((list: unknown) => (Array.isArray(list) ? (list as unknown[]) : []));
	return records
		.filter((record) => {
			const lines = Place.safeParse((record as { source?: unknown } | null)?.source).data?.lines;
			return lines && lines[0] <= last && lines[1] >= first;
		})
		.map(factsAsText)
		.join('\n');
}

export interface Printed {
	/** Way to the value, such as `risks.3.rating.raw`. */
	path: string;
	raw: string;
	/** Where it was read: its own place, or that of the record it belongs to. */
	place: Place | undefined;
}

/** Every `raw` value and every cell kept under `printed`. */
export function rawWithPlaces(facts: unknown): Printed[] {
	const found: Printed[] = [];
	const walk = (value: unknown, path: string, above: Place | undefined): void => {
		if (!value || typeof value !== 'object') return;
		const own = 'source' in value ? Place.safeParse(value.source) : undefined;
		const place = own?.success ? own.data : above;
		for (const [key, inside] of Object.entries(value)) {
			const at = path ? `${path}.${key}` : key;
			if (key === 'raw' && typeof inside === 'string') found.push({ path: at, raw: inside, place });
			else if (key === 'printed' && Array.isArray(inside)) {
				inside.forEach((raw, index) => found.push({ path: `${at}.${index}`, raw: String(raw), place }));
			} else walk(inside, at, place);
		}
	};
	walk(facts, '', undefined);
	return found;
}
